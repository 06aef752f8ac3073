import type { AppState } from '../../state/page-state.ts';
import type { Scheme } from '../scheme.ts';

/** One app in its iframe, and what the host knows of it. */
export interface Frame {
  readonly app: AppState;
  readonly card: HTMLElement;
  /** Replaced on every load. */
  guid: string;
  iframe: HTMLIFrameElement;
  origin: string;
  registered: boolean;
  /** Events the page listens to, with how many handlers. */
  subscriptions: Map<string, number>;
  /** Hooks asked and not yet answered. */
  replies: Map<string, (refusal: string | undefined) => void>;
  send(message: Record<string, unknown>): void;
}

const PERMISSIONS = [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-modals',
  'allow-downloads',
].join(' ');

/**
 * Puts an app's card into the tray and loads its page; `scheme` is asked again on every reload,
 * `onToggle` told when the agent closes or opens the card.
 */
export function openFrame(
  app: AppState,
  scheme: () => Scheme,
  onToggle: (open: boolean) => void,
): Frame {
  const template = document.querySelector<HTMLTemplateElement>('#app-card');
  const card = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  card.setAttribute('aria-label', app.title);
  const title = card.querySelector<HTMLButtonElement>('.app-title');
  const name = title?.querySelector('span');
  if (name) name.textContent = app.title;
  const logo = title?.querySelector('img');
  if (logo && app.logoUrl) {
    logo.addEventListener('load', () => (logo.hidden = false));
    logo.src = app.logoUrl;
  }
  const frame: Frame = {
    app,
    card,
    ...load(app, scheme()),
    registered: false,
    subscriptions: new Map(),
    replies: new Map(),
    // The SDK reads a string as JSON, and takes messages from this window at its origin only.
    send: (message) =>
      frame.iframe.contentWindow?.postMessage(JSON.stringify(message), frame.origin),
  };
  card.append(frame.iframe);
  title?.addEventListener('click', () => {
    const open = title.getAttribute('aria-expanded') !== 'true';
    title.setAttribute('aria-expanded', String(open));
    frame.iframe.hidden = !open;
    onToggle(open);
  });
  card.querySelector('.app-reload')?.addEventListener('click', () => {
    const old = frame.iframe;
    frame.subscriptions.clear();
    frame.replies.forEach((reply) => reply(undefined));
    Object.assign(frame, load(app, scheme()), { registered: false });
    old.replaceWith(frame.iframe);
  });
  document.getElementById('apps')?.append(card);
  return frame;
}

/** The page's address carries what the SDK starts from: our origin, its own id, and the colours. */
function load(app: AppState, scheme: Scheme): Pick<Frame, 'guid' | 'iframe' | 'origin'> {
  const guid = crypto.randomUUID();
  const url = new URL(app.url);
  url.searchParams.set('origin', location.origin);
  url.searchParams.set('app_guid', guid);
  url.searchParams.set('colorScheme', scheme);
  const iframe = document.createElement('iframe');
  iframe.title = app.title;
  iframe.setAttribute('sandbox', PERMISSIONS);
  iframe.setAttribute('allow', 'clipboard-write');
  iframe.src = url.href;
  return { guid, iframe, origin: url.origin };
}
