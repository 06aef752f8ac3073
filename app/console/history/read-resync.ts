import type { ResyncRequest } from '../../../server/contract/history-view.ts';
import { wordsNow } from '../language/words-now.ts';
import { historyWords } from './history-words.ts';
import { readNumber } from '../ui/read-number.ts';
import type { HistoryKey } from './strings/en.ts';

export type What = ResyncRequest['what'];

/** What can be read again, as it is chosen, and what has to be typed for it. */
export const whatWords: Record<What, { choice: HistoryKey; field?: HistoryKey }> = {
  ticket: { choice: 'resync.ticket', field: 'resync.ticket.field' },
  article: { choice: 'resync.article', field: 'resync.article.field' },
  since: { choice: 'resync.since', field: 'resync.since.field' },
  everything: { choice: 'resync.everything' },
};

/** @returns the request, or what is wrong with what was typed */
export function readResync(what: What, typed: string, now: Date): ResyncRequest | string {
  const { t } = wordsNow(historyWords);
  if (what === 'everything') return { what };
  if (what === 'since') {
    const from = new Date(`${typed}T00:00:00Z`);
    if (Number.isNaN(from.getTime())) return t('resync.noDay');
    return from > now ? t('resync.futureDay') : { what, from: from.toISOString() };
  }
  const id = readNumber(typed);
  if (id === undefined) return t(`number.${what}`);
  return what === 'ticket' ? { what, ticketId: id } : { what, articleId: id };
}
