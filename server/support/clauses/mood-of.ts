import { languages, type LanguageCode } from '../languages/languages.ts';
import { wordsOf } from '../languages/word-lists.ts';
import type { Token } from '../read-tokens.ts';
import type { Clause } from './split-clauses.ts';

/** How what is said relates to the world; `plain` is everything told without a word of time or wish. */
export type Mood = 'plain' | 'done' | 'will' | 'wanted' | 'asked' | 'maybe' | 'awaited';

const cues = ['wanted', 'will', 'maybe', 'awaited'] as const;
type Cue = { at: number; mood: Mood };
/** The verb stands at the end in these: what it is about comes before it. */
const verbLast = new Set<LanguageCode>(['de', 'nl']);

/** The words of wish, promise and chance in each clause. */
export function cuesOf(tokens: Token[], clauses: Clause[], code: LanguageCode): Cue[][] {
  const sets = cues.map((mood) => ({ mood, words: wordsOf(code, mood) }));
  return clauses.map(({ start, end }) => {
    const found: Cue[] = [];
    for (let at = start; at < end; at += 1) {
      const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]].map(
        (token) => token?.word ?? '',
      );
      const forms = [`${one} ${two} ${three}`, `${one} ${two}`, one ?? ''];
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
  clauses: Clause[],
  found: Cue[][],
  tokens: Token[],
  code: LanguageCode,
): Mood {
  const clause = clauses[place];
  const token = tokens[at];
  if (!clause || !token) return 'plain';
  const own = found[place] ?? [];
  const near = verbLast.has(code) ? strongest(own) : own.filter((cue) => cue.at <= at).at(-1);
  const written = token.raw.toLowerCase();
  if (near && near.at !== at) return near.mood;
  if (isImperative(at, clause, tokens, code)) return 'wanted';
  if (languages[code].future.test(written)) return 'will';
  if (clause.isQuestion) return 'asked';
  if (isDone(at, clause, tokens, code)) return 'done';
  const before = clauses[place - 1];
  if (clause.isJoined && before?.sentence === clause.sentence && !near) {
    const carried = strongest(found[place - 1] ?? []);
    if (carried) return carried.mood;
  }
  return 'plain';
}

function strongest(found: Cue[]): Cue | undefined {
  for (const mood of cues) {
    const cue = found.find((one) => one.mood === mood);
    if (cue) return cue;
  }
  return undefined;
}

/** Past by its own form. */
function isDone(at: number, _clause: Clause, tokens: Token[], code: LanguageCode): boolean {
  const token = tokens[at];
  if (!token) return false;
  const form =
    code === 'es' || code === 'pt' || code === 'it' ? token.raw.toLowerCase() : token.word;
  return languages[code].past.test(form);
}

/** "Restart the router", "Starten Sie …", "Redémarrez …": a command begins its sentence. */
function isImperative(at: number, clause: Clause, tokens: Token[], code: LanguageCode): boolean {
  const token = tokens[at];
  if (!token || at > clause.start + 1 || !tokens[clause.start]?.isFirst) return false;
  if (code === 'en')
    return (
      at === clause.start && !/(?:ed|ing|s)$/.test(token.word) && isBare(tokens[at + 1]?.word ?? '')
    );
  if (code === 'de') return at === clause.start && tokens[at + 1]?.word === 'sie';
  if (code === 'fr') return at === clause.start && /ez$/.test(token.word);
  return false;
}

/** What follows a command in English, and not a noun that begins a sentence. */
function isBare(word: string): boolean {
  return /^(?:the|your|a|an|it|them|this|that|us|me|all|any|on|in|to|and|my|our)$/.test(word);
}
