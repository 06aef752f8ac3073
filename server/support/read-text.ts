import { cuesOf, moodAt } from './clauses/mood-of.ts';
import { splitClauses, type Clause } from './clauses/split-clauses.ts';
import { findCodes, findRuns } from './facts/find-codes.ts';
import { findDates, isSmallWord } from './facts/find-dates.ts';
import { findNumbers } from './facts/find-numbers.ts';
import type { CodeFact } from './facts/fact.ts';
import { languageOf } from './languages/language-of.ts';
import type { LanguageCode } from './languages/languages.ts';
import { wordsOf } from './languages/word-lists.ts';
import { meaningsOf } from './lexicon/meanings-of.ts';
import { readTokens, type Token } from './read-tokens.ts';
import type { Mention, Reading } from './reading.ts';

const leastLatin = 0.5;
/** Letters that tell one word from another well enough to see that two clauses speak of the same. */
const keyLength = 6;

/** Reads a sentence or a passage: its facts, its clauses, and what its words mean. */
export function readText(text: string, usual?: LanguageCode): Reading {
  const tokens = readTokens(text);
  const language = languageOf(tokens) ?? usual ?? 'en';
  const used = tokens.map(({ kind }) => kind === 'link');
  const links = tokens
    .filter(({ kind }) => kind === 'link')
    .map(({ raw }): CodeFact => ({ key: linkKey(raw), word: raw }));
  const { dates, times } = findDates(tokens, language, used);
  const codes = findCodes(tokens, used);
  const numbers = findNumbers(tokens, language, used);
  const clauses = splitClauses(tokens, language);
  const mentions = mentionsOf(tokens, clauses, language, used);
  return {
    language,
    isReadable: isReadable(text),
    tokens,
    clauses,
    mentions,
    keys: keysOf(mentions, clauses.length),
    facts: { numbers, dates, times, codes, links, runs: findRuns(tokens) },
  };
}

function keysOf(mentions: Mention[], clauses: number): Set<string>[] {
  const keys = Array.from({ length: clauses }, () => new Set<string>());
  for (const { clause, meanings, word } of mentions) {
    if (meanings.length === 0) keys[clause]?.add(word.slice(0, keyLength));
    for (const { concept } of meanings) keys[clause]?.add(concept);
  }
  return keys;
}

function mentionsOf(
  tokens: Token[],
  clauses: Clause[],
  code: LanguageCode,
  used: boolean[],
): Mention[] {
  const words = tokens.map(({ kind, word }) => (kind === 'word' ? word : ''));
  const isSmall = (word: string): boolean => isSmallWord(word, code);
  const cues = cuesOf(tokens, clauses, code);
  const denied = clauses.map((clause) => isDenied(words, clause, code));
  const mentions: Mention[] = [];
  for (const [index, clause] of clauses.entries()) {
    for (let at = clause.start; at < clause.end; at += 1) {
      const token = tokens[at];
      if (used[at] || token?.kind !== 'word') continue;
      const { count, meanings } = meaningsOf(words, at, code, isSmall);
      if (meanings.length === 0 && isSmall(token.word)) continue;
      mentions.push({
        at,
        word: token.word,
        raw: token.raw,
        meanings,
        mood: moodAt(at + count - 1, index, clauses, cues, tokens, code),
        isDenied: denied[index] ?? false,
        clause: index,
        isName: token.isCapital && !token.isFirst && code !== 'de' && meanings.length === 0,
      });
      at += count - 1;
    }
  }
  return mentions;
}

function isDenied(words: string[], { start, end }: Clause, code: LanguageCode): boolean {
  const not = wordsOf(code, 'not');
  for (let at = start; at < end; at += 1) {
    const word = words[at] ?? '';
    if (not.has(word) || not.has(`${word} ${words[at + 1] ?? ''}`)) return true;
  }
  return false;
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
