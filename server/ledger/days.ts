import { sql, type SQL } from 'drizzle-orm';
import { dayOf } from '../calls/day-of.ts';

const dayMs = 24 * 3600_000;

/** Days of the ledger, UTC, both included. */
export interface LedgerWindow {
  from: Date;
  to: Date;
}

/** The day of a moment in the database, UTC. */
export function utcDay(column: unknown): SQL<string> {
  return sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD')`;
}

/** The first moment after a day. */
export function endOfDay(to: Date): Date {
  return new Date(Date.parse(`${dayOf(to)}T00:00:00Z`) + dayMs);
}

/** Every day from one to another, both included, oldest first. */
export function daysBetween(from: Date, to: Date): string[] {
  const days: string[] = [];
  for (let at = Date.parse(`${dayOf(from)}T00:00:00Z`); at <= to.getTime(); at += dayMs)
    days.push(dayOf(new Date(at)));
  return days;
}

/** The first day (UTC) that lies in a window with all of its hours: of a day cut in two nobody can say what is missing. */
export function firstWholeDay(windowFrom: Date): Date {
  return new Date(Math.ceil(windowFrom.getTime() / dayMs) * dayMs);
}
