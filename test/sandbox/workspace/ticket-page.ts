import { html, raw } from 'hono/html';
import type { Ticket } from '../account.ts';
import type { Html } from './html.ts';
import { icon } from './icons.ts';
import { pageFrame } from './page-frame.ts';
import type { PageFrame } from './page-frame.ts';
import type { PageState } from './state/page-state.ts';
import { composer } from './ticket/composer.ts';
import { conversation } from './ticket/conversation.ts';
import { properties } from './ticket/properties.ts';
import { statusName } from './ticket-list-page.ts';

/** A ticket as agents work on it: properties, conversation with the composer, and the apps tray. */
export function ticketPage(
  frame: Omit<PageFrame, 'title' | 'kind'>,
  ticket: Ticket,
  state: PageState,
): Html {
  const { sandbox } = frame;
  const subject = ticket.subject ?? '(no subject)';
  const requester = state.ticket.requester?.name ?? 'the requester';
  return pageFrame(
    { ...frame, title: `#${ticket.id} ${subject}`, kind: 'ticket' },
    html`<div class="ticket-page">
        ${properties(sandbox, ticket)}
        <section class="middle" aria-labelledby="ticket-title">
          <header class="ticket-head" data-live="head">
            <div>
              <h1 id="ticket-title" dir="auto">${subject}</h1>
              <p class="soft">
                <span class="pill ${ticket.status}">${statusName(ticket.status)}</span>
                Ticket #${ticket.id} · ${requester}
                ${
                  ticket.mergedInto === null
                    ? ''
                    : html` · merged into
                        <a href="/agent/tickets/${ticket.mergedInto}">#${ticket.mergedInto}</a>`
                }
              </p>
            </div>
          </header>
          <div class="scroll" id="scroll" tabindex="0" role="region" aria-label="Conversation">
            ${conversation(sandbox.clock, state.ticket)}
          </div>
          ${composer(ticket, requester)}
        </section>
        <section class="tray" aria-label="Apps">
          <header><h2>Apps</h2></header>
          <div id="apps"></div>
          <p class="empty" id="no-apps" hidden>No app is installed for the ticket sidebar.</p>
        </section>
      </div>
      <template id="app-card">
        <section class="app-card">
          <header>
            <button class="app-title" type="button" aria-expanded="true">
              <img alt="" width="20" height="20" hidden /><span></span> ${icon('down')}
            </button>
            <button class="quiet app-reload" type="button">
              ${icon('reload')}<span class="hidden">Reload</span>
            </button>
          </header>
        </section>
      </template>
      <script type="application/json" id="page-state">
        ${raw(JSON.stringify(state).replaceAll('<', '\\u003c'))}
      </script>`,
  );
}
