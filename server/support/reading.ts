import type { Clause } from './clauses/split-clauses.ts';
import type { Mood } from './clauses/mood-of.ts';
import type { Facts } from './facts/fact.ts';
import type { LanguageCode } from './languages/languages.ts';
import type { Meaning } from './lexicon/lexicon.ts';
import type { SpeakerRole } from './support.ts';
import type { Token } from './read-tokens.ts';

/** A word or an expression of a text that says something. */
export interface Mention {
  at: number;
  word: string;
  raw: string;
  meanings: Meaning[];
  mood: Mood;
  /** Past by its own form, whatever its mood. */
  isPast: boolean;
  isNoun: boolean;
  isDenied: boolean;
  /** Index of its clause. */
  clause: number;
  isName: boolean;
}

/** A text as the checks see it. */
export interface Reading {
  language: LanguageCode;
  /** Whether it is written with letters we have words for. */
  isReadable: boolean;
  tokens: Token[];
  clauses: Clause[];
  mentions: Mention[];
  /** What each clause speaks of: concepts, days and numbers, and the beginnings of other words. */
  keys: Set<string>[];
  facts: Facts;
  role?: SpeakerRole;
  /** When it was written; sentences have no such time. */
  at?: string;
}
