import { activityKind } from '../../../server/contract/activity.ts';
import type { ActivityFilter } from '../../../server/contract/activity.ts';
import type { ActivityQueryInAddress } from '../router/read-route.ts';
import { readNumber } from '../ui/read-number.ts';

/** What the backend is asked for, of what stands in the address; days are those of whoever looks. */
export function askedOf(shown: ActivityQueryInAddress): ActivityFilter {
  return {
    account: shown.account,
    person: shown.person,
    kind: activityKind.safeParse(shown.kind).data,
    ticket: shown.ticket === undefined ? undefined : readNumber(shown.ticket),
    from: startOf(shown.from, 0),
    to: startOf(shown.to, 1),
  };
}

/** The first moment of a day, or of one after it; `undefined` for what is no day. */
function startOf(day: string | undefined, daysLater: number): string | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '') ?? [];
  if (year === undefined) return undefined;
  const start = new Date(Number(year), Number(month) - 1, Number(date) + daysLater);
  return Number.isNaN(start.getTime()) ? undefined : start.toISOString();
}

/** As an address has it, without what is not asked for. */
export function queryOf(asked: Record<string, string | undefined>): string {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined && value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given as [string, string][])}`;
}
