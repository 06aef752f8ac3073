import type { DateFact } from '../facts/fact.ts';
import type { Reading } from '../reading.ts';
import type { SupportReason } from '../support.ts';

const dayMs = 24 * 3600_000;
const dayMinutes = 1440;
const farthestDays = 400;

/** A day as `YYYY-MM-DD`, and whether the passage named its year. */
interface Day {
  year: number | undefined;
  month: number;
  day: number;
}

/** Days and times must be named in a passage, or follow from when it was written. */
export function checkDates(sentence: Reading, passages: Reading[]): SupportReason[] {
  const { dates, times } = sentence.facts;
  if (dates.length === 0 && times.length === 0) return [];
  const days = passages.flatMap(daysOf);
  const facts = passages.flatMap((passage) => passage.facts.dates);
  const weekdays = new Set([
    ...facts.flatMap(({ weekday }) => (weekday === undefined ? [] : [weekday])),
    ...days.map(({ year, month, day }) =>
      new Date(Date.UTC(year ?? 2000, month - 1, day)).getUTCDay(),
    ),
  ]);
  const offsets = new Set(facts.map(({ offset }) => offset));
  const months = new Set([
    ...days.map(({ month }) => month),
    ...facts.flatMap(({ options }) => options.map(({ month }) => month)),
  ]);
  const years = new Set([
    ...days.map(({ year }) => year),
    ...facts.flatMap(({ options }) => options.map(({ year }) => year)),
    ...passages.map(({ at }) => Number(at?.slice(0, 4))),
  ]);
  const isKnown = (fact: DateFact): boolean => {
    if (fact.weekday !== undefined) return weekdays.has(fact.weekday);
    if (fact.offset !== undefined) return offsets.has(fact.offset);
    return fact.options.some(({ year, month, day }) => {
      if (day === undefined || month === undefined)
        return (
          (month === undefined || months.has(month)) && (year === undefined || years.has(year))
        );
      return days.some(
        (one) =>
          one.day === day &&
          one.month === month &&
          (year === undefined || one.year === undefined || one.year === year),
      );
    });
  };
  const minutes = passages.flatMap((passage) => passage.facts.times.map((time) => time.minutes));
  return [
    ...dates
      .filter((fact) => !isKnown(fact))
      .map(({ word }): SupportReason => ({ code: 'date', word })),
    ...times
      .filter((time) => !minutes.some((one) => (one - time.minutes) % (12 * 60) === 0))
      .map(({ word }): SupportReason => ({ code: 'date', word })),
  ];
}

/** Every day that a passage names or means, and the one on which it was written. */
function daysOf({ facts, at }: Reading): Day[] {
  const written = at === undefined ? Number.NaN : Date.parse(at.slice(0, 10));
  const days: Day[] = [];
  const add = (offset: number): void => {
    if (Number.isNaN(written) || Math.abs(offset) > farthestDays) return;
    const date = new Date(written + offset * dayMs);
    days.push({
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    });
  };
  add(0);
  for (const { options, offset, weekday } of facts.dates) {
    if (offset !== undefined) add(offset);
    if (weekday !== undefined && !Number.isNaN(written)) {
      const ahead = (weekday - new Date(written).getUTCDay() + 7) % 7;
      for (const weeks of [-7, 0, 7]) add(ahead + weeks);
    }
    for (const { year, month, day } of options) {
      if (month !== undefined && day !== undefined) days.push({ year, month, day });
    }
  }
  for (const { unit, values } of facts.numbers) {
    const length = (values[0] ?? 0) / dayMinutes;
    if (unit !== 'minutes' || !Number.isInteger(length)) continue;
    add(length);
    add(-length);
  }
  return days;
}
