import type { LedgerDay } from '../../../server/contract/history-view.ts';

export interface Judged {
  /** Of what Zendesk says there is: neither stored nor left out for a reason. `undefined` where it was not asked. */
  missing: number | undefined;
  /** Stored or left out without Zendesk having it any more. */
  tooMany: number;
  leftOut: number;
}

/** What a day of the ledger comes to. */
export function judgeDay({ day, inZendesk, stored, leftOut, countedAt }: LedgerDay): Judged {
  const known = leftOut.reduce((sum, { count }) => sum + count, 0);
  if (inZendesk === undefined) return { missing: undefined, tooMany: 0, leftOut: known };
  const difference = inZendesk - stored - known;
  // What came after the count is here and in no count yet.
  const isOver = countedAt !== undefined && countedAt.slice(0, 10) > day;
  return {
    missing: Math.max(difference, 0),
    tooMany: isOver ? Math.max(-difference, 0) : 0,
    leftOut: known,
  };
}

/** All days of one kind as one, with what is missing of each; days that were not counted do not count. */
export function sumDays(days: LedgerDay[]): Judged & Pick<LedgerDay, 'inZendesk' | 'stored'> {
  const judged = days.map(judgeDay);
  const counted = days.filter(({ inZendesk }) => inZendesk !== undefined);
  const add = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  return {
    inZendesk:
      counted.length === 0 ? undefined : add(counted.map(({ inZendesk = 0 }) => inZendesk)),
    stored: add(days.map(({ stored }) => stored)),
    leftOut: add(judged.map(({ leftOut }) => leftOut)),
    missing: counted.length === 0 ? undefined : add(judged.map(({ missing = 0 }) => missing)),
    tooMany: add(judged.map(({ tooMany }) => tooMany)),
  };
}
