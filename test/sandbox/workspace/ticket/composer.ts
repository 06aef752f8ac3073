import { html } from 'hono/html';
import type { Ticket } from '../../account.ts';
import type { Html } from '../html.ts';
import { icon } from '../icons.ts';
import { statusName } from '../ticket-list-page.ts';

const STATUSES = ['open', 'pending', 'hold', 'solved'];

/** Where agents write: a public reply, an internal note or, as this box's help, the customer's next words. */
export function composer(ticket: Ticket, requester: string): Html {
  if (ticket.status === 'closed') {
    return html`<p class="closed-note">This ticket is closed. It can no longer be changed.</p>`;
  }
  const status = ticket.status === 'new' ? 'open' : ticket.status;
  return html`<form
    class="composer"
    id="composer"
    aria-label="Write"
    ${ticket.fromMessagingChannel ? 'data-messaging' : ''}
  >
    <div class="modes" role="radiogroup" aria-label="Kind of comment">
      ${mode('publicReply', icon('reply'), ticket.fromMessagingChannel ? 'Messaging' : 'Public reply', true)}
      ${mode('internalNote', icon('lock'), 'Internal note', false)}
      ${mode('requester', icon('person'), 'Write as the requester', false)}
    </div>
    <p class="to soft" id="composer-to">
      <span class="for-publicReply">To ${requester}</span>
      <span class="for-internalNote">Only agents see this</span>
      <span class="for-requester">As ${requester} would write it: only in this box</span>
    </p>
    <div
      id="editor"
      class="editor words"
      contenteditable="true"
      role="textbox"
      aria-multiline="true"
      aria-label="Comment"
      aria-describedby="composer-to"
      tabindex="0"
    ></div>
    <p class="refusal" id="refusal" role="alert"></p>
    <div class="bar">
      <span class="soft">Ctrl + Enter</span>
      <span class="spring"></span>
      <div class="submit">
        <button class="primary" type="submit">
          <span class="for-agent">Submit as</span><span class="for-requester">Send</span>
        </button>
        <select name="ticket.status" aria-label="Status after submitting">
          ${ticket.status === 'new' ? html`<option value="new">New</option>` : ''}
          ${STATUSES.map(
            (one) =>
              html`<option value="${one}" ${one === status ? 'selected' : ''}>
                ${statusName(one)}
              </option>`,
          )}
        </select>
      </div>
    </div>
  </form>`;
}

function mode(
  value: string,
  picture: ReturnType<typeof icon>,
  words: string,
  chosen: boolean,
): Html {
  return html`<label>
    <input type="radio" name="mode" value="${value}" ${chosen ? 'checked' : ''} />
    <span>${picture} ${words}</span>
  </label>`;
}
