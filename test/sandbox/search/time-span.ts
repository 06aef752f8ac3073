import { ZendeskError } from '../errors/zendesk-error.ts';

const DAY_MS = 86_400_000;
const UNIT_MS = {
  minute: 60_000,
  hour: 3_600_000,
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 30 * DAY_MS,
  year: 365 * DAY_MS,
};

/**
 * From when until before when (epoch ms) a time in a search lasts: a whole day in UTC (`2026-01-31`), a second
 * (`2026-01-31T12:00:00Z`), or the moment so long ago (`4hours`), as the Zendesk Support search reference has
 * them. Throws 422 for what is no time.
 */
export function timeSpan(value: string, nowMs: number): { from: number; to: number } {
  const [, count, unit] = /^(\d+)(minute|hour|day|week|month|year)s?$/.exec(value) ?? [];
  if (count !== undefined && unit !== undefined) {
    const from = nowMs - Number(count) * UNIT_MS[unit as keyof typeof UNIT_MS];
    return { from, to: from + 1 };
  }
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const isTime = /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}(:\d{2})?(\.\d+)?(z|[+-]\d{2}:?\d{2})?$/.test(
    value,
  );
  // Without a zone it is UTC, which is the zone of every account in the box.
  const zoned = isDay || /(z|[+-]\d{2}:?\d{2})$/.test(value) ? value : `${value}z`;
  const from = isDay || isTime ? Date.parse(zoned.toUpperCase()) : Number.NaN;
  if (Number.isNaN(from)) {
    throw new ZendeskError(422, { error: 'invalid', description: `Invalid search: ${value}` });
  }
  return { from, to: from + (isDay ? DAY_MS : 1000) };
}
