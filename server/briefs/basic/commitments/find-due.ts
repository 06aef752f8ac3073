import { anywhere, type Lexicon } from '../words/lexicon.ts';
import { readDate } from '../details/read-date.ts';

const dayMs = 24 * 3600_000;
const mostDaysAhead = 120;
/** How close before a day its "not" stands, in characters. */
const notReach = 5;
const numbers: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  ten: 10,
  einem: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sieben: 7,
  zehn: 10,
  un: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  siete: 7,
  diez: 10,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  dix: 10,
  um: 1,
  dois: 2,
  três: 3,
  quatro: 4,
  sete: 7,
  dez: 10,
};

/**
 * The day a promise falls due, counted from the day it was made.
 *
 * @param at when it was made, ISO 8601
 * @returns `YYYY-MM-DD`; `undefined` when the words name no day
 */
export function findDue(text: string, at: string, lexicon: Lexicon): string | undefined {
  const made = Date.parse(at.slice(0, 10));
  if (Number.isNaN(made)) return undefined;
  const inDays = (days: number) => new Date(made + days * dayMs).toISOString().slice(0, 10);
  const date = readDate(text, at);
  if (date) return isAhead(date, made) ? date : undefined;
  const within = lexicon.inDays
    .exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  if (within) {
    const count = numbers[within.toLowerCase()] ?? Number(within.normalize('NFKC'));
    return count > 0 && count < 100 ? inDays(count) : undefined;
  }
  if (names(text, lexicon.tomorrow, lexicon)) return inDays(1);
  if (names(text, lexicon.today, lexicon)) return inDays(0);
  const weekday = lastWeekday(text, lexicon);
  if (weekday === undefined) return undefined;
  // "By Monday", said on a Monday, is the next one.
  return inDays((weekday - new Date(made).getUTCDay() + 7) % 7 || 7);
}

/** Whether a day is named, and not as "not today". */
function names(text: string, day: RegExp, { not }: Lexicon): boolean {
  const found = day.exec(text);
  return found !== null && !not.test(text.slice(Math.max(0, found.index - notReach), found.index));
}

/** "We are closed on Monday, so we will send it on Thursday": the day named last is the one that counts. */
function lastWeekday(text: string, { words, language }: Lexicon): number | undefined {
  const named = words.weekdays.map((name, day) => {
    const all = [...text.matchAll(new RegExp(anywhere([name], language), 'giu'))];
    return { day, at: all.at(-1)?.index ?? -1 };
  });
  const last = named.reduce((a, b) => (b.at > a.at ? b : a));
  return last.at < 0 ? undefined : last.day;
}

/** A day gone by, or one of next year, is that of something else: "your order of 3 March". */
function isAhead(date: string, made: number): boolean {
  const days = (Date.parse(date) - made) / dayMs;
  return days >= 0 && days <= mostDaysAhead;
}
