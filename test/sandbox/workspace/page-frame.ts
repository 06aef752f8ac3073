import { html } from 'hono/html';
import type { Sandbox, Session } from '../sandbox.ts';
import { accessHint } from './access-hint.ts';
import type { Html } from './html.ts';
import { icon } from './icons.ts';
import { initials, toneOf } from './avatar.ts';
import { showTime } from './show-time.ts';

export interface PageFrame {
  sandbox: Sandbox;
  session: Session;
  /** `light` or `dark`, from the reader's cookie. */
  scheme: string;
  /** The path one comes back to after switching agents. */
  path: string;
  title: string;
  /** What the script of the page does: `list`, `ticket` or nothing. */
  kind: string;
}

/** A whole page of the workspace: rail, top bar with agent, light and box menus, and the content. */
export function pageFrame(frame: PageFrame, content: Html): Html {
  const { sandbox, session, scheme, title, kind } = frame;
  return html`<!doctype html>
    <html lang="en" data-scheme="${scheme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${sandbox.account.name} – Agent workspace</title>
        <link rel="stylesheet" href="/agent/workspace.css" />
        <link rel="icon" href="data:," />
        <script defer src="/agent/workspace.js"></script>
      </head>
      <body data-kind="${kind}" data-csrf="${session.csrfToken}">
        <a class="skip" href="#main">Skip to the content</a>
        <nav class="rail" aria-label="Workspace">
          <span class="rail-mark" aria-hidden="true">${sandbox.account.name.slice(0, 1)}</span>
          <a href="/agent" title="Tickets" ${kind === 'list' ? 'aria-current=page' : ''}>
            ${icon('views')}<span class="hidden">Tickets</span>
          </a>
          <a href="/hc" title="Help centre">
            ${icon('book')}<span class="hidden">Help centre</span>
          </a>
        </nav>
        <header class="top">
          <a class="account" href="/agent">${sandbox.account.name}</a>
          <span class="box-tag">${icon('box')} Zendesk in a box</span>
          <span class="spring"></span>
          ${boxMenu(sandbox)}
          <button class="quiet" id="scheme" type="button" aria-pressed="${scheme === 'dark'}">
            <span class="when-light">${icon('moon')}</span
            ><span class="when-dark">${icon('sun')}</span>
            <span class="hidden">Dark mode</span>
          </button>
          ${agentMenu(frame)}
        </header>
        <main id="main" tabindex="-1">${content}</main>
        <div id="notices" role="status" aria-live="polite"></div>
      </body>
    </html>`;
}

function boxMenu(sandbox: Sandbox): Html {
  const { clock, faults } = sandbox;
  const move = (ms: number, words: string) =>
    html`<button name="advanceMs" value="${ms}">${words}</button>`;
  const fault = (name: string, words: string) =>
    html`<button name="fault" value="${name}">${words}</button>`;
  return html`<details class="menu" id="box-menu">
    <summary>
      ${icon('clock')}
      <span data-live="clock">${showTime(clock, clock.iso())}</span> ${icon('down')}
    </summary>
    <div class="menu-panel">
      <form method="post" action="/sandbox/clock" data-quiet>
        <h2>Move the clock</h2>
        <div class="chips">
          ${move(300_000, '+5 minutes')} ${move(3_600_000, '+1 hour')} ${move(86_400_000, '+1 day')}
        </div>
      </form>
      <form method="post" action="/sandbox/faults" data-quiet>
        <h2>Next request of an app or a backend</h2>
        <div class="chips">
          ${fault('rate-limit', 'answers 429')} ${fault('server-error', 'answers 503')}
          ${fault('slow', 'takes 5 seconds')} ${fault('lose-answer', 'loses its answer')}
        </div>
        <h2>Next webhook</h2>
        <div class="chips">
          ${fault('drop-webhook', 'is dropped')} ${fault('double-webhook', 'comes twice')}
          ${fault('drop-webhooks-hour', 'and all for an hour are dropped')}
        </div>
        <p class="soft" data-live="faults">
          ${faults.active.length === 0 ? 'No fault is waiting.' : `Waiting: ${faults.active.map(({ kind }) => kind).join(', ')}`}
        </p>
        <div class="chips">${fault('clear', 'Clear all faults')}</div>
      </form>
    </div>
  </details>`;
}

function agentMenu({ sandbox, session, path }: PageFrame): Html {
  const { account } = sandbox;
  const staff = [...account.users.values()].filter(
    (user) => user.role !== 'end-user' && user.active && !user.suspended,
  );
  const back = encodeURIComponent(path);
  return html`<details class="menu" id="agent-menu">
    <summary>
      <span class="avatar ${toneOf(session.user.id)}" aria-hidden="true"
        >${initials(session.user.name)}</span
      >
      <span><span class="hidden">Signed in as </span>${session.user.name}</span> ${icon('down')}
    </summary>
    <div class="menu-panel wide">
      <h2>Be another agent</h2>
      <ul>
        ${staff.map(
          (user) =>
            html`<li>
              <a
                href="/agent/sign-in?user=${user.id}&return=${back}"
                ${user.id === session.user.id ? 'aria-current=true' : ''}
              >
                <span class="avatar ${toneOf(user.id)}" aria-hidden="true"
                  >${initials(user.name)}</span
                >
                <span>${user.name}<small>${accessHint(account, user)}</small></span>
              </a>
            </li>`,
        )}
      </ul>
    </div>
  </details>`;
}
