import { html } from 'hono/html';
import type { Html } from './html.ts';
import { pageFrame } from './page-frame.ts';
import type { PageFrame } from './page-frame.ts';

/** A page that says one thing, such as why a ticket is not shown. */
export function messagePage(
  frame: Omit<PageFrame, 'title' | 'kind'>,
  title: string,
  words: string,
): Html {
  return pageFrame(
    { ...frame, title, kind: 'message' },
    html`<div class="message-page">
      <h1>${title}</h1>
      <p>${words}</p>
      <p><a href="/agent">Back to the tickets</a></p>
    </div>`,
  );
}
