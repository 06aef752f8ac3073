import type { Reading } from '../reading.ts';

const dayMs = 24 * 3600_000;
const dayMinutes = 1440;
const farthestDays = 400;

/** A day that a passage names or means. */
export interface Day {
  /** Missing where the passage names none. */
  year: number | undefined;
  month: number;
  day: number;
  weekday: number;
  /** Index of the token that names it; the day of writing has none. */
  token: number | undefined;
  reading: Reading;
}

/** Every day a passage names, those that "tomorrow", "Friday" and "in two weeks" mean, and the day it was written. */
export function daysOf(reading: Reading): Day[] {
  const { facts, at } = reading;
  const written = at === undefined ? Number.NaN : Date.parse(at.slice(0, 10));
  const days: Day[] = [];
  const add = (offset: number, token: number | undefined): void => {
    if (Number.isNaN(written) || Math.abs(offset) > farthestDays) return;
    const date = new Date(written + offset * dayMs);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
    days.push({ year, month, day: date.getUTCDate(), weekday: date.getUTCDay(), token, reading });
  };
  add(0, undefined);
  for (const { options, offset, weekday, at: token } of facts.dates) {
    if (offset !== undefined) add(offset, token);
    if (weekday !== undefined && !Number.isNaN(written)) {
      const ahead = (weekday - new Date(written).getUTCDay() + 7) % 7;
      for (const weeks of [-7, 0, 7]) add(ahead + weeks, token);
    }
    for (const { year, month, day } of options) {
      if (month === undefined || day === undefined) continue;
      const inYear = year ?? new Date(Number.isNaN(written) ? 0 : written).getUTCFullYear();
      const on = new Date(Date.UTC(inYear, month - 1, day)).getUTCDay();
      days.push({ year, month, day, weekday: on, token, reading });
    }
  }
  for (const { unit, values, at: token } of facts.numbers) {
    const length = (values[0] ?? 0) / dayMinutes;
    if (unit !== 'minutes' || !Number.isInteger(length)) continue;
    add(length, token);
    add(-length, token);
  }
  return days;
}
