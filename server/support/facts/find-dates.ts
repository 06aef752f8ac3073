import type { LanguageCode } from '../languages/languages.ts';
import { placesOf, tableOf } from '../languages/word-lists.ts';
import type { Token } from '../read-tokens.ts';
import type { DateFact, TimeFact } from './fact.ts';

type Option = DateFact['options'][number];
const between = new Set(['of', 'de', 'del', 'di', 'd', 'the', 'van', 'den']);

/**
 * Days, months, weekdays and times of a text; the tokens they take are marked as used.
 *
 * @param used one flag a token
 */
export function findDates(
  tokens: Token[],
  code: LanguageCode,
  used: boolean[],
): { dates: DateFact[]; times: TimeFact[] } {
  const dates: DateFact[] = [];
  const times: TimeFact[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (used[at]) continue;
    const time = timeAt(tokens, at);
    const found = time ? undefined : dateAt(tokens, at, code);
    const length = time?.length ?? found?.length ?? 0;
    if (time) times.push(time.fact);
    if (found) dates.push({ ...found.fact, at });
    for (let next = at; next < at + length; next += 1) used[next] = true;
    if (length > 1) at += length - 1;
  }
  return { dates, times };
}

function dateAt(
  tokens: Token[],
  at: number,
  code: LanguageCode,
): { fact: Omit<DateFact, 'at'>; length: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'figure' || token.kind === 'code') {
    const written = writtenOut(token.raw, tokens[at + 1], code);
    if (written) return { fact: { options: written, word: token.raw }, length: 1 };
    return token.kind === 'figure' ? dayThenMonth(tokens, at, code) : undefined;
  }
  if (token.kind !== 'word') return undefined;
  return monthAt(tokens, at, code) ?? wordAt(tokens, at, code);
}

/** "2026-05-03", "3.5.2026", "5/3/26", "3/5", and in German "3.5." */
function writtenOut(
  raw: string,
  next: Token | undefined,
  code: LanguageCode,
): Option[] | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:T.*)?$/i.exec(raw);
  if (iso) return fits([{ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }]);
  const full = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(raw);
  const short = /^(\d{1,2})([./])(\d{1,2})$/.exec(raw);
  const parts = full ?? short;
  if (!parts) return undefined;
  if (!full && raw === '24/7') return undefined;
  const isDotted = parts[2] === '.';
  if (!full && isDotted && (code !== 'de' || next?.raw !== '.' || next.isApart)) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const year = full ? Number(parts[4]) + (Number(parts[4]) < 100 ? 2000 : 0) : undefined;
  const rest = year === undefined ? {} : { year };
  const european = { day: first, month: second, ...rest };
  return fits(isDotted ? [european] : [european, { day: second, month: first, ...rest }]);
}

function fits(options: Option[]): Option[] | undefined {
  const real = options.filter(
    ({ month = 1, day = 1 }) => month >= 1 && month <= 12 && day >= 1 && day <= 31,
  );
  return real.length > 0 ? real : undefined;
}

/** "3 May 2026", "3rd of May", "3. Mai", "3 de mayo de 2026" */
function dayThenMonth(
  tokens: Token[],
  at: number,
  code: LanguageCode,
): { fact: Omit<DateFact, 'at'>; length: number } | undefined {
  const day = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|o)?$/i.exec(tokens[at]?.raw ?? '');
  if (!day || Number(day[1]) < 1 || Number(day[1]) > 31) return undefined;
  let next = at + 1;
  while (next < at + 3 && (tokens[next]?.raw === '.' || between.has(tokens[next]?.word ?? '')))
    next += 1;
  const month = monthOf(tokens[next], code);
  if (month === undefined) return undefined;
  const year = yearAfter(tokens, next + 1);
  const option = { day: Number(day[1]), month, ...(year ? { year: year.value } : {}) };
  const word = `${tokens[at]?.raw ?? ''} ${tokens[next]?.raw ?? ''}`;
  return { fact: { options: [option], word }, length: (year?.end ?? next + 1) - at };
}

/** "May 3rd, 2026", "March 2026", "im Mai" */
function monthAt(
  tokens: Token[],
  at: number,
  code: LanguageCode,
): { fact: Omit<DateFact, 'at'>; length: number } | undefined {
  const month = monthOf(tokens[at], code);
  const token = tokens[at];
  if (month === undefined || !token) return undefined;
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(tokens[at + 1]?.raw ?? '');
  if (day && Number(day[1]) >= 1 && Number(day[1]) <= 31 && code === 'en') {
    const year = yearAfter(tokens, at + 2);
    const option = { day: Number(day[1]), month, ...(year ? { year: year.value } : {}) };
    return {
      fact: { options: [option], word: `${token.raw} ${day[0]}` },
      length: (year?.end ?? at + 2) - at,
    };
  }
  const year = yearAfter(tokens, at + 1);
  if (year) {
    return {
      fact: { options: [{ month, year: year.value }], word: token.raw },
      length: year.end - at,
    };
  }
  // "May" alone is a verb, "mar" a sea: a month by itself is written out, and with a capital where languages do.
  const needsCapital = code === 'en' || code === 'de';
  const isPlain = token.word.length >= 4 || (token.word === 'may' && afterPreposition(tokens, at));
  if (!isPlain || (needsCapital && (!token.isCapital || token.isFirst))) return undefined;
  return { fact: { options: [{ month }], word: token.raw }, length: 1 };
}

function afterPreposition(tokens: Token[], at: number): boolean {
  return /^(?:in|since|until|of|by|from|last|next|early|late|mid)$/.test(
    tokens[at - 1]?.word ?? '',
  );
}

function monthOf(token: Token | undefined, code: LanguageCode): number | undefined {
  if (token?.kind !== 'word') return undefined;
  const place = placesOf(code, 'months').get(token.word);
  return place === undefined ? undefined : Number(place) + 1;
}

function yearAfter(tokens: Token[], at: number): { value: number; end: number } | undefined {
  let next = at;
  while (
    next < at + 2 &&
    (/^[.,]$/.test(tokens[next]?.raw ?? '') || between.has(tokens[next]?.word ?? ''))
  )
    next += 1;
  const year = /^(20\d{2}|19\d{2})$/.exec(tokens[next]?.raw ?? '');
  return year ? { value: Number(year[1]), end: next + 1 } : undefined;
}

/** Weekdays, and days counted from today. */
function wordAt(
  tokens: Token[],
  at: number,
  code: LanguageCode,
): { fact: Omit<DateFact, 'at'>; length: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const pair = `${token.word} ${tokens[at + 1]?.word ?? ''}`;
  for (const [word, length] of [
    [pair, 2],
    [token.word, 1],
  ] as const) {
    const period = tableOf(code, 'periods').get(word);
    if (period) return { fact: { options: [], period, word: token.raw }, length };
    const offset = tableOf(code, 'days').get(word);
    // German "morgen" is also the morning, written with a capital.
    if (
      offset !== undefined &&
      !(code === 'de' && word === 'morgen' && token.isCapital && !token.isFirst)
    )
      return { fact: { options: [], offset: Number(offset), word: token.raw }, length };
    const weekday = placesOf(code, 'weekdays').get(word);
    if (weekday !== undefined && (word.length > 4 || token.isCapital))
      return { fact: { options: [], weekday: Number(weekday), word: token.raw }, length };
  }
  // "Fridays", "lundis", "Montags"
  const plural = /s$/.test(token.word)
    ? placesOf(code, 'weekdays').get(token.word.slice(0, -1))
    : undefined;
  return plural === undefined
    ? undefined
    : { fact: { options: [], weekday: Number(plural), word: token.raw }, length: 1 };
}

/** "14:30", "2 pm", "14h30", "14 Uhr" */
function timeAt(tokens: Token[], at: number): { fact: TimeFact; length: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'figure') return undefined;
  const hour = /^\d{1,2}$/.exec(token.raw);
  let next = at + 1;
  const half = tokens[next]?.word ?? '';
  const letters = half === 'a' || half === 'p' ? `${half}${tokens[next + 2]?.word ?? ''}` : half;
  const isHalf = /^(?:am|pm)$/.test(letters);
  if (isHalf) next += half.length === 1 ? 3 : 1;
  const isHour =
    isHalf ||
    /^(?:uhr|oclock)$/.test(half) ||
    (half === 'o' && /clock/.test(tokens[next + 1]?.word ?? ''));
  const clock = (isHour ? /^(\d{1,2})[:.hH](\d{2})$/ : /^(\d{1,2})[:hH](\d{2})(?::\d{2})?$/).exec(
    token.raw,
  );
  if (!clock && !(hour && isHour)) return undefined;
  if (!isHalf && isHour) next += 1;
  let hours = Number(clock?.[1] ?? token.raw);
  if (letters === 'pm' && hours < 12) hours += 12;
  if (letters === 'am' && hours === 12) hours = 0;
  const minutes = hours * 60 + Number(clock?.[2] ?? 0);
  return minutes < 24 * 60 ? { fact: { minutes, word: token.raw }, length: next - at } : undefined;
}
