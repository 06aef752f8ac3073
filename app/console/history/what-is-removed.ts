import type { HistoryOptions } from '../../../server/contract/history.ts';
import type { HistoryChoices } from '../../../server/contract/history-choices.ts';
import { statusNames, typeNames } from './option-words.ts';

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
  const added = (kind: 'statuses' | 'types' | 'groups' | 'brands' | 'forms'): string[] => {
    const known: string[] = before.leaveOut[kind];
    return after.leaveOut[kind].filter((one) => !known.includes(one));
  };
  const named = (kind: 'groups' | 'brands' | 'forms') =>
    added(kind).map((id) => choices?.[kind].find((one) => one.id === id)?.name ?? id);
  const lines = [
    olderTickets(before, after),
    line('tickets with the status', added('statuses').map(wordsIn(statusNames))),
    line('tickets of the type', added('types').map(wordsIn(typeNames))),
    line('tickets of the group', named('groups')),
    line('tickets of the brand', named('brands')),
    line('tickets with the form', named('forms')),
    !before.leaveOut.aiAgentTickets && after.leaveOut.aiAgentTickets
      ? 'tickets that an AI agent handled alone'
      : undefined,
    before.attachmentContent && !after.attachmentContent ? 'the content of attachments' : undefined,
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
  const by = after.windowBy === 'created' ? 'created' : 'last updated';
  return `tickets ${by} more than ${after.windowMonths} months ago`;
}

function line(what: string, names: string[]): string | undefined {
  return names.length === 0 ? undefined : `${what} ${names.join(', ')}`;
}

function wordsIn(words: Record<string, string>) {
  return (code: string): string => words[code] ?? code;
}
