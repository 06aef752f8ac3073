import { splitClauses, type Clause } from './clauses/split-clauses.ts';
import { findCodes, findRuns } from './facts/find-codes.ts';
import { findDates } from './facts/find-dates.ts';
import { findNumbers } from './facts/find-numbers.ts';
import type { CodeFact, DateFact, NumberFact } from './facts/fact.ts';
import { languageOf } from './languages/language-of.ts';
import type { LanguageCode } from './languages/languages.ts';
import { readMentions } from './read-mentions.ts';
import { readTokens } from './read-tokens.ts';
import type { Mention, Reading } from './reading.ts';

const leastLatin = 0.5;
/** Letters that tell one word from another well enough to see that two clauses speak of the same. */
const keyLength = 6;

/**
 * Reads a sentence or a passage: its facts, its clauses, and what its words mean.
 *
 * @param told its language where that is known
 */
export function readText(text: string, told?: LanguageCode): Reading {
  const tokens = readTokens(text);
  const language = told ?? languageOf(tokens) ?? 'en';
  const used = tokens.map(({ kind }) => kind === 'link');
  const links = tokens
    .filter(({ kind }) => kind === 'link')
    .map(({ raw }): CodeFact => ({ key: linkKey(raw), word: raw }));
  const { dates, times } = findDates(tokens, language, used);
  const codes = findCodes(tokens, used);
  const numbers = findNumbers(tokens, language, used);
  const clauses = splitClauses(tokens, language);
  const mentions = readMentions(tokens, clauses, language, used);
  return {
    language,
    isReadable: isReadable(text),
    tokens,
    clauses,
    mentions,
    keys: keysOf(mentions, clauses, dates, numbers),
    facts: { numbers, dates, times, codes, links, runs: findRuns(tokens) },
  };
}

function keysOf(
  mentions: Mention[],
  clauses: Clause[],
  dates: DateFact[],
  numbers: NumberFact[],
): Set<string>[] {
  const keys = clauses.map(() => new Set<string>());
  for (const { clause, meanings, word } of mentions) {
    if (meanings.length === 0) keys[clause]?.add(word.slice(0, keyLength));
    for (const { concept, isHint, kind } of meanings) {
      if (!isHint && kind !== 'free') keys[clause]?.add(concept);
    }
  }
  for (const [index, { isQuestion }] of clauses.entries()) if (isQuestion) keys[index]?.add('ask');
  let place = 0;
  const clauseAt = (at: number): Set<string> | undefined => {
    while (place < clauses.length - 1 && at >= (clauses[place]?.end ?? 0)) place += 1;
    return keys[place];
  };
  for (const { at, weekday, offset } of dates) {
    if (weekday !== undefined) clauseAt(at)?.add(`@${weekday}`);
    if (offset !== undefined) clauseAt(at)?.add(`@+${offset}`);
  }
  place = 0;
  for (const { at, values } of numbers) {
    for (const value of values) if (value > 1) clauseAt(at)?.add(`#${value}`);
  }
  return keys;
}

function isReadable(text: string): boolean {
  const sample = text.slice(0, 4000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters === 0 || latin / letters >= leastLatin;
}

function linkKey(raw: string): string {
  return raw
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
}
