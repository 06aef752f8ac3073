import type { Account, Comment, Ticket } from '../account.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Attachment } from './attachment.ts';

interface Place {
  ticket: Ticket;
  comment: Comment;
}

/** Where each file was last seen: to look through tens of thousands of tickets for every download takes too long. */
const seen = new WeakMap<Account, Map<number, Place>>();

/** An attachment with the comment it hangs on; throws RecordNotFound, also for one of a ticket that is gone. */
export function findAttachment(
  { account }: Sandbox,
  id: number | undefined,
): Place & { attachment: Attachment } {
  const place = id === undefined ? undefined : placeOf(account, id);
  const attachment = place?.comment.attachments.find((one) => one.id === id);
  if (!place || !attachment || attachment.deleted) throw recordNotFound();
  if (place.ticket.life !== 'live' && place.ticket.life !== 'archived') throw recordNotFound();
  return { ...place, attachment };
}

function placeOf(account: Account, id: number): Place | undefined {
  const known = seen.get(account)?.get(id);
  if (known && account.tickets.get(known.ticket.id)?.comments.includes(known.comment)) return known;
  const places = allPlaces(account);
  seen.set(account, places);
  return places.get(id);
}

function allPlaces({ tickets }: Account): Map<number, Place> {
  const places = new Map<number, Place>();
  for (const ticket of tickets.values()) {
    for (const comment of ticket.comments) {
      for (const { id } of comment.attachments) places.set(id, { ticket, comment });
    }
  }
  return places;
}
