import type { ResyncRequest } from '../../../server/contract/history-view.ts';
import { readNumber } from './read-number.ts';

export type What = ResyncRequest['what'];

/** What can be read again, as it is chosen, and what has to be typed for it. */
export const whatWords: Record<What, { choice: string; field?: string }> = {
  ticket: { choice: 'One ticket', field: 'Ticket number' },
  article: { choice: 'One article', field: 'Article number' },
  since: { choice: 'What changed since a day', field: 'Since the beginning of (UTC)' },
  everything: { choice: 'Everything' },
};

/** @returns the request, or what is wrong with what was typed */
export function readResync(what: What, typed: string, now: Date): ResyncRequest | string {
  if (what === 'everything') return { what };
  if (what === 'since') {
    const from = new Date(`${typed}T00:00:00Z`);
    if (Number.isNaN(from.getTime())) return 'Choose a day.';
    return from > now ? 'Choose a day that has begun.' : { what, from: from.toISOString() };
  }
  const id = readNumber(typed);
  if (id === undefined) return `Enter the number of the ${what}, or paste its address.`;
  return what === 'ticket' ? { what, ticketId: id } : { what, articleId: id };
}
