import type { Span } from './match-spans.ts';
import { particles } from './name-signs.ts';
import { literalsOf } from './literal-names.ts';
import { roleWords } from './ordinary-words.ts';

export interface WholeName extends Span {
  person: number;
}

export interface WholeNames {
  /** @param person whose name it is */
  add(name: string, person: number): void;
  /** @returns where one of the names stands with all of its words, in order; none overlap */
  find(text: string): WholeName[];
}

/** Words in a row that are somebody; `isList` where the family name comes first, and a comma behind it. */
interface Row {
  words: string[];
  person: number;
  isList: boolean;
}

interface Word extends Span {
  text: string;
}

const wordPattern = /\p{L}[\p{L}\p{M}'’-]*/gu;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** What is told of a person besides the name: "Petra Muster (Acme)", "Petra Muster | Sales". */
const addition = /\s*[([|/@•].*$|\s+[-–—]\s.*$/su;
/** A blank, a line that ended within the name, a dot as in addresses; initials and small words of names. */
const gap = new RegExp(
  `^(?:[^\\S\\n]{1,3}|[^\\S\\n]{0,3}\\n[>\\s]{0,4}|[._])(?:(?:\\p{L}\\.?|${particles}) ){0,3}$`,
  'iu',
);
const commaGap = /^,\s{0,3}$/u;
const longestGap = 20;
const mostLiterals = 200;
const isParticle = new RegExp(`^(?:${particles})$`, 'u');
const possessive = /^(.{2,}?)(?:['’]s?)$/u;

/**
 * Knows full names where they stand whole. Then every word of one is the person, whatever it means otherwise and
 * however it is written: of "Carla Customer" or "will smith" no half may stay.
 */
export function createWholeNames(): WholeNames {
  const rows = new Map<string, Row[]>();
  const literals: { pattern: RegExp; person: number }[] = [];
  return {
    add(name, person) {
      const own = rowsOf(name, person);
      if (own.length === 0 && literals.length < mostLiterals) {
        const patterns = literalsOf(name.replace(addition, ''));
        literals.push(...patterns.map((pattern) => ({ pattern, person })));
      }
      for (const row of own) {
        const first = row.words[0] ?? '';
        rows.set(first, [...(rows.get(first) ?? []), row].sort(byLength));
      }
    },
    find(text) {
      const found: WholeName[] = literals.flatMap(({ pattern, person }) =>
        [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
          ...{ start: index, end: index + name.length },
          person,
        })),
      );
      const words = rows.size === 0 ? [] : [...text.matchAll(wordPattern)].map(wordOf);
      for (let at = 0; at < words.length; at++) {
        const match = matchAt(text, words, at, rows);
        if (!match) continue;
        found.push({ start: words[at]?.start ?? 0, end: match.end, person: match.person });
        at = match.at;
      }
      return apart(found);
    },
  };
}

/** Of those that overlap the one that begins first, the longest of them. */
function apart(found: WholeName[]): WholeName[] {
  const kept: WholeName[] = [];
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}

function rowsOf(name: string, person: number): Row[] {
  const [family = '', ...given] = name.replace(addition, '').split(',');
  const words = wordsOf([...given, family].join(' '));
  while (roleWords.has(words[0] ?? '')) words.shift();
  // Of teams and programs every word tells what they are for.
  if (words.length < 2 || words.every((word) => roleWords.has(word))) return [];
  const listed = [words.at(-1) ?? '', ...words.slice(0, -1)];
  return [
    { words, person, isList: false },
    { words: listed, person, isList: true },
  ];
}

function wordsOf(name: string): string[] {
  return [...name.matchAll(wordPattern)]
    .map(([word]) => normal(word))
    .filter((word) => word.length > 1 && !unspaced.test(word) && !isParticle.test(word));
}

function matchAt(
  text: string,
  words: Word[],
  at: number,
  rows: Map<string, Row[]>,
): { end: number; at: number; person: number } | undefined {
  const begin = words[at]?.text ?? '';
  for (const row of rows.get(begin) ?? []) {
    const found = endOf(text, words, at, row);
    // "Dear Mrs Muster, Petra Muster is back": that comma ends a greeting.
    const isAgain =
      row.isList && found && beginsAt(text, words, nextAt(text, words, at, true), rows);
    if (found && !isAgain) return { ...found, person: row.person };
  }
  return undefined;
}

function beginsAt(text: string, words: Word[], at: number, rows: Map<string, Row[]>): boolean {
  return (rows.get(words[at]?.text ?? '') ?? []).some(
    (row) => !row.isList && endOf(text, words, at, row) !== undefined,
  );
}

function endOf(
  text: string,
  words: Word[],
  at: number,
  row: Row,
): { end: number; at: number } | undefined {
  let here = at;
  for (const [step, wanted] of row.words.entries()) {
    if (step > 0) here = nextAt(text, words, here, row.isList && step === 1);
    const word = words[here];
    if (!word) return undefined;
    const isLast = step === row.words.length - 1;
    const length = lengthOf(word.text, wanted, isLast);
    if (length === undefined) return undefined;
    if (isLast) return { end: word.start + length, at: here };
  }
  return undefined;
}

/** The word behind one, initials and small words of names passed over; -1 where something else stands between. */
function nextAt(text: string, words: Word[], at: number, isBehindComma: boolean): number {
  const from = words[at]?.end ?? 0;
  for (let next = at + 1; next < words.length; next++) {
    const to = words[next]?.start ?? 0;
    if (to - from > longestGap) return -1;
    const between = text.slice(from, to);
    if (!(isBehindComma ? commaGap : gap).test(between)) return -1;
    const word = words[next]?.text ?? '';
    if (word.length > 1 && !isParticle.test(word)) return next;
  }
  return -1;
}

/** How much of a word is the one that is sought: all of it, or all but what makes it a possessive. */
function lengthOf(word: string, wanted: string, isLast: boolean): number | undefined {
  if (word === wanted) return word.length;
  if (!isLast) return undefined;
  if (word === `${wanted}s`) return word.length;
  return possessive.exec(word)?.[1] === wanted ? wanted.length : undefined;
}

function wordOf({ 0: word, index }: RegExpMatchArray & { index: number }): Word {
  return { text: normal(word), start: index, end: index + word.length };
}

function normal(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

function byLength(one: Row, other: Row): number {
  return other.words.length - one.words.length;
}
