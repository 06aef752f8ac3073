import { isCardNumber } from './check-digits.ts';
import type { Span } from './match-spans.ts';

/** What people set between the groups of one number, or between two numbers. */
const gap = /^(?: {1,3}| ?[-._/] ?| ?\n ?)$/;
const longestGap = 3;
/** A number does not begin within a word, nor behind one with a dash or dot. */
const withinWord = /(?:[\p{Script=Latin}\d_]|[\p{Script=Latin}\d][.-])$/u;
const shortestNumber = 13;
const longestNumber = 19;

/** Card numbers, wherever they stand in a row of digits: item numbers, expiry dates and check codes stand beside them. */
export function findCards(text: string): Span[] {
  return rowsOf(text).flatMap((groups) => cardsAmong(text, groups));
}

/** Digits in groups, as far as only such gaps are between them. */
function rowsOf(text: string): Span[][] {
  const rows: Span[][] = [];
  let row: Span[] = [];
  for (const { 0: digits, index: start } of text.matchAll(/\d+/g)) {
    const group = { start, end: start + digits.length };
    const before = row.at(-1)?.end ?? -Infinity;
    const goesOn = start - before <= longestGap && gap.test(text.slice(before, start));
    if (goesOn) row.push(group);
    else if (!withinWord.test(text.slice(Math.max(0, start - 2), start)))
      rows.push((row = [group]));
    else row = [];
  }
  return rows;
}

function cardsAmong(text: string, groups: Span[]): Span[] {
  const cards: Span[] = [];
  for (let at = 0; at < groups.length; at++) {
    const length = cardAt(text, groups, at);
    if (length === 0) continue;
    cards.push({ start: groups[at]?.start ?? 0, end: groups[at + length - 1]?.end ?? 0 });
    at += length - 1;
  }
  return cards;
}

/** @returns over how many groups the longest card that begins here goes; 0 when none does */
function cardAt(text: string, groups: Span[], at: number): number {
  let digits = '';
  let longest = 0;
  if (!/[2-6]/.test(text[groups[at]?.start ?? 0] ?? '')) return longest;
  for (let next = at; next < groups.length && digits.length < longestNumber; next++) {
    digits += text.slice(groups[next]?.start, groups[next]?.end);
    if (digits.length < shortestNumber || !isCardNumber(digits)) continue;
    const window = groups.slice(at, next + 1);
    if (!isEven(window)) continue;
    const before = gapBetween(text, groups[at - 1], groups[at]);
    const after = gapBetween(text, groups[next], groups[next + 1]);
    if (standsAlone(text, window, before, after)) longest = next + 1 - at;
  }
  return longest;
}

/** Groups of one length, or of whole fours, but for the last one; or as on American Express and Diners cards. */
function isEven(groups: Span[]): boolean {
  const lengths = groups.map(({ start, end }) => end - start);
  const [first = 0] = lengths;
  const but = lengths.slice(0, -1);
  const isOfFours = but.every((length) => length === first || (first >= 4 && length % 4 === 0));
  return isOfFours || /^4,6,[45]$/.test(lengths.join());
}

/** A number that goes on, by a letter or the same sign, is another and longer one; so is a column of numbers. */
function standsAlone(text: string, groups: Span[], before: string, after: string): boolean {
  const end = groups.at(-1)?.end ?? 0;
  if (
    after === '' &&
    /^(?:[\p{Script=Latin}\d_]|-[\p{Script=Latin}\d])/u.test(text.slice(end, end + 2))
  )
    return false;
  const gaps = groups.slice(1).map((group, index) => gapBetween(text, groups[index], group));
  const goesOn = [before, after].some(
    (gap) => /^[-_.]$/.test(gap) && (gaps.length === 0 || gaps.includes(gap)),
  );
  const isColumn = gaps.filter((gap) => gap.includes('\n')).length > 1;
  return !goesOn && !(isColumn && (before + after).includes('\n'));
}

function gapBetween(text: string, one: Span | undefined, other: Span | undefined): string {
  return one && other ? text.slice(one.end, other.start) : '';
}
