import type { pastTickets } from '../db/history-schema.ts';
import type { CommentRow } from './comment-rows.ts';
import { isWhole, type PreparedEvent } from './prepare-comments.ts';

type Known = Pick<typeof pastTickets.$inferSelect, 'leftOut' | 'isMessaging'>;

/** What a page of the event export tells, by ticket. */
export interface SortedEvents {
  /** Comments to be kept, each as the last event of the page has it: by ticket, then by comment. */
  kept: Map<string, Map<string, { row: CommentRow; event: PreparedEvent }>>;
  /** Tickets of which something changed that the export does not tell. */
  doubtful: Set<string>;
  /** Tickets whose subject is another one now. */
  renamed: Set<string>;
}

/** Sorts a page of updates by what is to be done with them. @param known the tickets we know of */
export function sortEvents(page: PreparedEvent[], known: ReadonlyMap<string, Known>): SortedEvents {
  const kept = new Map() as SortedEvents['kept'];
  const doubtful = new Set<string>();
  const renamed = new Set<string>();
  for (const event of page) {
    const { ticket_id: ticketId, child_events: children, updater_id: updater } = event;
    const ticket = known.get(ticketId);
    // A messaging ticket's log holds its comments too.
    if (ticket?.leftOut || ticket?.isMessaging) continue;
    // A comment made private leaves an update of somebody's without any detail; the system leaves such anyway.
    if (children.length === 0 && updater > 0) doubtful.add(ticketId);
    if (children.some((child) => child.event_type === 'Change' && 'subject' in child)) {
      renamed.add(ticketId);
    }
    if (
      children.some((child) => !isWhole(child) && /redact|privacy|^Comment/i.test(child.event_type))
    )
      doubtful.add(ticketId);
    const own = kept.get(ticketId) ?? new Map<string, { row: CommentRow; event: PreparedEvent }>();
    for (const row of event.rows) kept.set(ticketId, own.set(row.commentId, { row, event }));
  }
  return { kept, doubtful, renamed };
}
