import { anywhere, type Lexicon } from '../words/lexicon.ts';
import { readDate } from '../details/read-date.ts';

const dayMs = 24 * 3600_000;
const mostDaysAhead = 120;
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
  if (lexicon.tomorrow.test(text)) return inDays(1);
  if (lexicon.today.test(text)) return inDays(0);
  const weekday = lexicon.words.weekdays.findIndex((name) =>
    anywhere([name], lexicon.language).test(text),
  );
  if (weekday < 0) return undefined;
  // "By Monday", said on a Monday, is the next one.
  return inDays((weekday - new Date(made).getUTCDay() + 7) % 7 || 7);
}

/** A day gone by, or one of next year, is that of something else: "your order of 3 March". */
function isAhead(date: string, made: number): boolean {
  const days = (Date.parse(date) - made) / dayMs;
  return days >= 0 && days <= mostDaysAhead;
}
