import { dayOf } from '../calls/day-of.ts';

const dayMs = 24 * 3600_000;

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
