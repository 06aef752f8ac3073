import { html } from 'hono/html';
import type { Ticket } from '../account.ts';
import type { Html } from './html.ts';
import { pageFrame } from './page-frame.ts';
import type { PageFrame } from './page-frame.ts';
import { showTime } from './show-time.ts';
import { inView, VIEWS, visibleTickets } from './visible-tickets.ts';
import type { ViewName } from './visible-tickets.ts';

const PAGE_SIZE = 30;

/** The tickets of one view, thirty to a page, with the views and their counts beside them. */
export function ticketListPage(
  frame: Omit<PageFrame, 'title' | 'kind'>,
  view: ViewName,
  page: number,
): Html {
  const { sandbox, session } = frame;
  const visible = visibleTickets(sandbox, session.user);
  const tickets = visible.filter((ticket) => inView(view, session.user, ticket));
  const shown = tickets.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const names = Object.keys(VIEWS) as ViewName[];
  return pageFrame(
    { ...frame, title: VIEWS[view], kind: 'list' },
    html`<div class="list-page">
      <nav class="views" aria-label="Views" data-live="views">
        <h2>Views</h2>
        <ul>
          ${names.map(
            (name) =>
              html`<li>
                <a href="/agent?view=${name}" ${name === view ? 'aria-current=page' : ''}>
                  <span>${VIEWS[name]}</span>
                  <span class="count"
                    >${visible.filter((one) => inView(name, session.user, one)).length}</span
                  >
                </a>
              </li>`,
          )}
        </ul>
      </nav>
      <section class="list" aria-labelledby="view-title" data-live="list">
        <header>
          <h1 id="view-title">${VIEWS[view]}</h1>
          <p class="soft">${tickets.length} ${tickets.length === 1 ? 'ticket' : 'tickets'}</p>
        </header>
        ${
          shown.length === 0
            ? html`<p class="empty">Nothing here. Another view may have more.</p>`
            : html`<table>
                <thead>
                  <tr>
                    <th scope="col">Status</th>
                    <th scope="col">ID</th>
                    <th scope="col">Subject</th>
                    <th scope="col">Requester</th>
                    <th scope="col">Updated</th>
                    <th scope="col">Group</th>
                    <th scope="col">Assignee</th>
                  </tr>
                </thead>
                <tbody>
                  ${shown.map((ticket) => row(frame, ticket))}
                </tbody>
              </table>`
        }
        ${pager(view, page, Math.ceil(tickets.length / PAGE_SIZE))}
      </section>
    </div>`,
  );
}

function row({ sandbox }: Pick<PageFrame, 'sandbox'>, ticket: Ticket): Html {
  const { users, groups } = sandbox.account;
  return html`<tr>
    <td><span class="pill ${ticket.status}">${statusName(ticket.status)}</span></td>
    <td class="soft">#${ticket.id}</td>
    <td class="subject" dir="auto">
      <a href="/agent/tickets/${ticket.id}">${ticket.subject ?? '(no subject)'}</a>
    </td>
    <td dir="auto">${users.get(ticket.requesterId)?.name ?? ''}</td>
    <td class="nowrap">${showTime(sandbox.clock, ticket.updatedAt)}</td>
    <td>${groups.get(ticket.groupId ?? 0)?.name ?? '-'}</td>
    <td>${users.get(ticket.assigneeId ?? 0)?.name ?? '-'}</td>
  </tr>`;
}

/** Status as agents read it: capitalised, and "On-hold" for hold. */
export function statusName(status: string): string {
  return status === 'hold' ? 'On-hold' : status.replace(/^./, (first) => first.toUpperCase());
}

function pager(view: ViewName, page: number, pages: number): Html | string {
  if (pages <= 1) return '';
  const link = (to: number, words: string) =>
    to >= 1 && to <= pages
      ? html`<a href="/agent?view=${view}&page=${to}">${words}</a>`
      : html`<span class="soft">${words}</span>`;
  return html`<nav class="pager" aria-label="Pages">
    ${link(page - 1, 'Previous')} <span>Page ${page} of ${pages}</span> ${link(page + 1, 'Next')}
  </nav>`;
}
