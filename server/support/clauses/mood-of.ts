import { languages, type LanguageCode } from '../languages/languages.ts';
import { wordsOf } from '../languages/word-lists.ts';
import type { Token } from '../read-tokens.ts';
import { asksMore } from './asks-more.ts';
import type { Clause } from './split-clauses.ts';

/**
 * How what is said relates to the world; `present` is a verb without a sign of past or future, `plain` everything
 * else told without a word of time or wish.
 */
export type Mood = 'plain' | 'present' | 'done' | 'will' | 'wanted' | 'asked' | 'maybe' | 'awaited';

const moods = ['wanted', 'will', 'maybe', 'awaited'] as const;

/** A word that sets the mood of what follows it. */
export interface Cue {
  at: number;
  mood: Mood;
}

/** The verb stands at the end in these: its helper rules the whole clause. */
const verbLast = new Set<LanguageCode>(['de', 'nl']);
/** Hand the mood of the clause before on to theirs. */
const handOn = new Set(['that', 'dass', 'que', 'che', 'dat', 'qu', 'da']);
const doneReach = 3;

/** The words of wish, promise and chance in each clause. */
export function cuesOf(tokens: Token[], clauses: Clause[], code: LanguageCode): Cue[][] {
  const sets = moods.map((mood) => ({ mood, words: wordsOf(code, mood) }));
  return clauses.map(({ start, end }) => {
    const found: Cue[] = [];
    for (let at = start; at < end; at += 1) {
      const [one = '', two = '', three = ''] = [tokens[at], tokens[at + 1], tokens[at + 2]].map(
        (token) => token?.word,
      );
      const forms = [`${one} ${two} ${three}`, `${one} ${two}`, one];
      const cue = sets.find(({ words }) => forms.some((form) => words.has(form)));
      if (cue) found.push({ at, mood: cue.mood });
    }
    return found;
  });
}

/** The mood of the word at a place in its clause. */
export function moodAt(
  at: number,
  place: number,
  {
    clauses,
    cues,
    tokens,
    code,
  }: { clauses: Clause[]; cues: Cue[][]; tokens: Token[]; code: LanguageCode },
): Mood {
  const clause = clauses[place];
  const token = tokens[at];
  if (!clause || !token) return 'plain';
  const own = cues[place] ?? [];
  const others = own.filter((cue) => cue.at !== at);
  const near = verbLast.has(code) ? strongest(others) : others.filter((cue) => cue.at < at).at(-1);
  if (near) return near.mood;
  if (isImperative(at, clause, tokens, code)) return 'wanted';
  if (languages[code].future.test(token.raw.toLowerCase())) return 'will';
  if (clause.isQuestion && !(asksMore(clause, tokens) && isDone(at, clause, tokens, code)))
    return 'asked';
  const before = clauses[place - 1];
  const carried =
    clause.isJoined && before?.sentence === clause.sentence
      ? strongest(cues[place - 1] ?? [])
      : undefined;
  if (carried && handOn.has(tokens[clause.start]?.word ?? '')) return carried.mood;
  if (isDone(at, clause, tokens, code)) return passiveMood(at, clause, tokens, code) ?? 'done';
  return carried?.mood ?? 'plain';
}

function strongest(found: Cue[]): Cue | undefined {
  for (const mood of moods) {
    const cue = found.find((one) => one.mood === mood);
    if (cue) return cue;
  }
  return undefined;
}

/** Past by its own form, or by "acabo de" before it. */
export function isDone(
  at: number,
  { start, end }: Clause,
  tokens: Token[],
  code: LanguageCode,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  const form =
    code === 'es' || code === 'pt' || code === 'it' ? token.raw.toLowerCase() : token.word;
  const done = wordsOf(code, 'done');
  if (languages[code].past.test(form)) {
    // "Bestellt" and "erhalten" are of the present too, unless a helper stands in the clause.
    if (!verbLast.has(code) || /(?:te|ten|de|den)$/.test(form)) return true;
    return tokens.slice(start, end).some(({ word }) => done.has(word));
  }
  for (let before = Math.max(start, at - doneReach); before < at; before += 1) {
    if (done.has(`${tokens[before]?.word ?? ''} ${tokens[before + 1]?.word ?? ''}`)) return true;
  }
  return false;
}

/** "Is to be tested" is ahead, "costs are covered" how it goes: neither tells that it happened. */
function passiveMood(
  at: number,
  clause: Clause,
  tokens: Token[],
  code: LanguageCode,
): Mood | undefined {
  if (isRule(at, clause, tokens)) return 'will';
  if (code !== 'en') return undefined;
  const [before, further] = [tokens[at - 1]?.word, tokens[at - 2]?.word];
  if (before === 'be' && further === 'to') return 'will';
  return before === 'is' || before === 'are' ? 'present' : undefined;
}

/** "Letters are issued within five days": how it goes, not that it happened. */
function isRule(at: number, { end }: Clause, tokens: Token[]): boolean {
  return (
    /^(?:is|are)$/.test(tokens[at - 1]?.word ?? '') &&
    tokens.slice(at, end + 2).some(({ word }) => /^(?:within|if|when|once|unless)$/.test(word))
  );
}

/** "Restart the router", "Starten Sie …", "Redémarrez …": a command begins its sentence. */
function isImperative(at: number, clause: Clause, tokens: Token[], code: LanguageCode): boolean {
  const token = tokens[at];
  if (!token || at !== clause.start || !token.isFirst) return false;
  if (code === 'en') return !/(?:ed|ing|s)$/.test(token.word) && isBare(tokens[at + 1]?.word ?? '');
  if (code === 'de') return tokens[at + 1]?.word === 'sie';
  return code === 'fr' && /ez$/.test(token.word);
}

/** What follows a command in English, and not a noun that begins a sentence. */
function isBare(word: string): boolean {
  return /^(?:the|your|a|an|it|them|this|that|us|me|all|any|on|in|to|and|my|our)$/.test(word);
}
