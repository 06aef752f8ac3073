import type { LedgerDay, LedgerKind } from '../../../server/contract/history-view.ts';
import { inFigures } from '../ui/numbers.ts';
import { wordsNow } from '../language/words-now.ts';
import { historyWords } from './history-words.ts';
import { wordFor } from '../language/word-for.ts';

export function kindName(kind: LedgerKind): string {
  return wordsNow(historyWords).t(`kind.${kind}`);
}

/** How it is known what there is in Zendesk. */
export type CountedBy = 'days' | 'count' | 'list' | 'sample';

/** Where the days of a kind come from. */
export function howDaysAreTold(kind: LedgerKind): string {
  const { t } = wordsNow(historyWords);
  switch (kind) {
    case 'tickets':
      return t('told.tickets');
    case 'comments':
      return t('told.comments');
    case 'users':
    case 'organizations':
      return t('told.export');
    case 'options':
      return t('told.options');
    case 'articles':
      return t('told.articles');
    default:
      return t('told.list');
  }
}

/** "12 by status, 3 by form"; blank when nothing is left out. */
export function reasonsOf(leftOut: LedgerDay['leftOut']): string {
  const counts = new Map<string, number>();
  for (const { why, count } of leftOut) counts.set(why, (counts.get(why) ?? 0) + count);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([why, count]) => {
      const key = historyWords.find(`why.${why}`);
      return key ? wordsNow(historyWords).t(key, { count }) : `${inFigures(count)} ${why}`;
    })
    .join(', ');
}

/** Why tickets are read one at a time, in words of the admin's. */
export function singleReadReason(why: string): string {
  return wordFor(historyWords, 'single', why);
}
