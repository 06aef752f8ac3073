import type { HistoryOptions } from '../../../server/contract/history.ts';
import type { HistoryChoices } from '../../../server/contract/history-choices.ts';
import { wordsNow } from '../language/words-now.ts';
import { historyWords } from './history-words.ts';
import { wordFor } from '../language/word-for.ts';
import type { HistoryKey } from './strings/en.ts';

/**
 * What is taken away when an account's past is kept by other options, one line each; empty when nothing is.
 *
 * @param choices names of groups, brands and forms, as far as they are known
 */
export function whatIsRemoved(
  before: HistoryOptions,
  after: HistoryOptions,
  choices: HistoryChoices | undefined,
): string[] {
  const { t } = wordsNow(historyWords);
  const added = (kind: 'statuses' | 'types' | 'groups' | 'brands' | 'forms'): string[] => {
    const known: string[] = before.leaveOut[kind];
    return after.leaveOut[kind].filter((one) => !known.includes(one));
  };
  const named = (kind: 'groups' | 'brands' | 'forms') =>
    added(kind).map((id) => choices?.[kind].find((one) => one.id === id)?.name ?? id);
  const lines = [
    olderTickets(before, after),
    line('gone.status', added('statuses').map(wordsIn('status'))),
    line('gone.type', added('types').map(wordsIn('type'))),
    line('gone.group', named('groups')),
    line('gone.brand', named('brands')),
    line('gone.form', named('forms')),
    !before.leaveOut.aiAgentTickets && after.leaveOut.aiAgentTickets ? t('gone.ai') : undefined,
    before.attachmentContent && !after.attachmentContent ? t('gone.attachments') : undefined,
  ];
  return lines.filter((one) => one !== undefined);
}

/** Whether more is kept than before, so that the past has to be read again. */
export function isMoreKept(before: HistoryOptions, after: HistoryOptions): boolean {
  const none: HistoryChoices = { groups: [], brands: [], forms: [] };
  return whatIsRemoved(after, before, none).length > 0;
}

function olderTickets(before: HistoryOptions, after: HistoryOptions): string | undefined {
  if (after.windowMonths === null) return undefined;
  const isShorter = before.windowMonths === null || after.windowMonths < before.windowMonths;
  // What was created within the window was also updated within it, but not the other way round.
  const isByCreation = before.windowBy === 'updated' && after.windowBy === 'created';
  if (!isShorter && !isByCreation) return undefined;
  const by = after.windowBy === 'created' ? 'created' : 'updated';
  return wordsNow(historyWords).t(`gone.${by}`, { windowMonths: after.windowMonths });
}

function line(key: HistoryKey, names: string[]): string | undefined {
  const { t } = wordsNow(historyWords);
  return names.length === 0 ? undefined : t(key, { names: names.join(', ') });
}

function wordsIn(kind: 'status' | 'type') {
  return (code: string): string => wordFor(historyWords, kind, code);
}
