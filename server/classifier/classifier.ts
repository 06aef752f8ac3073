import type { SearchLanguage } from '../search/language/search-language.ts';

/** What a ticket is judged by: its subject and its first comment, as plain text. */
export interface TicketText {
  subject: string;
  body: string;
}

/** A ticket somebody decided about. */
export interface Example {
  text: TicketText;
  /** The value of the option it was given. */
  option: string;
}

/** An option of the topic field. */
export interface TopicOption {
  value: string;
  /** As agents read it, with its nesting: `Billing::Refunds::Late`. Its words are its first example. */
  name: string;
}

/** The features that count, and how much each says by itself. */
export interface Vocabulary {
  /** Ascending, so that a key's place is its feature. */
  keys: Uint32Array;
  /** Rarer features weigh more. */
  weights: Float32Array;
  /** What a feature weighs that is in no example. */
  unknown: number;
}

/** What each feature says for and against each option and, after these, each branch; most say nothing of most. */
export interface Weights {
  /** Where the entries of each feature begin; one more than there are features. */
  starts: Uint32Array;
  /** Of the option or branch each entry is about. */
  places: Uint16Array;
  /** In units of the feature's scale. */
  values: Int8Array;
  scales: Float32Array;
}

/** How scores become confidences: see `fitConfidence`. */
export interface Confidence {
  /** Scores are multiplied by this before options share one whole. */
  sharpness: number;
  /** The fit of the ticket in the middle. */
  usualFit: number;
  /** From how sure one is to how often one is right. */
  offset: number;
  slope: number;
}

/** A trained classifier: plain data, made by `trainClassifier`, kept by `packClassifier`. Not to be changed. */
export interface Classifier {
  /** Values of the options, the only ones that ever come out. */
  options: readonly string[];
  /** Of a nested field the options in each branch, by their places; what speaks for a branch speaks for all of them. */
  branches: readonly (readonly number[])[];
  /** What a text too short to tell its language is read as. */
  usual: SearchLanguage;
  /** Examples it has learned from, names of options apart. */
  examples: number;
  vocabulary: Vocabulary;
  weights: Weights;
  /** What was learned since from single decisions, by feature and option: see `learn`. */
  learned: ReadonlyMap<number, number>;
  /** Decisions in `learned`. */
  decisions: number;
  confidence: Confidence;
  /** A ticket whose `fit` is below this is like those of no option. */
  fits: number;
}

/** An option that may be the right one. */
export interface Suggestion {
  value: string;
  /** 0 to 1: of a hundred tickets with a confidence of 0.8, about eighty have this option. */
  confidence: number;
}
