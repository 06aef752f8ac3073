import { isStopTerm } from './tokenise.ts';
import type { Analysed, SearchQuery } from './analyse.ts';
import { findPassage, type Part, type Passage } from './find-passage.ts';
import { weighLikeness } from './signals/weigh-likeness.ts';
import { weighWords } from './signals/weigh-words.ts';
import { buildTermSpace, type TermSpace } from './signals/term-space.ts';
import type { Near } from './meaning.ts';
import type { CorpusStatistics } from './statistics.ts';

export interface Candidate extends Analysed {
  id: string;
  /** The topic it was given, for tickets. */
  topic?: string | undefined;
  /** Its texts, where the best passage is wanted. */
  parts?: readonly Part[];
  /** How near it is by meaning, where that is known: for `fuseRanks`. */
  near?: Pick<Near, 'similarity' | 'standsOut'> | undefined;
}

export interface Signals {
  /** BM25 as a share of the best candidate's. */
  words: number;
  /** Likeness of the whole texts, 0 to 1. */
  text: number;
  /** Likeness of title and title, or of title and question where the query has no title, 0 to 1. */
  title: number;
  /** How probable its topic is for the query, 0 to 1, once `addTopics` told. */
  topic: number | undefined;
  /** Which share of what the query is about it has, by the rarity of the terms, 0 to 1. */
  coverage: number;
  /** How much it stands out by meaning, once `fuseRanks` told. */
  standsOut?: number | undefined;
}

export interface Ranked {
  id: string;
  /** Comparable within one answer only. */
  score: number;
  signals: Signals;
  /** What both mention, rarest first, in the query's own words. */
  sharedTerms: string[];
  /** Where a ticket spoke for an article that is linked to it: that ticket. */
  via: string | undefined;
  passage: Passage | undefined;
}

export interface RankOptions {
  /** From solved tickets to the article that answered them: the ticket stands for the article. */
  links?: ReadonlyMap<string, string>;
}

/** Chosen on development data; between neighbouring values the measures hardly move. */
const weights = { words: 0.6, text: 1, title: 0.85 };
/** What the second best text that stands for the same article adds. */
const nextShare = 0.3;
const mostSharedTerms = 6;
const passagesFor = 10;

/**
 * Orders candidates by how well they fit a query: words (BM25), likeness of the whole and of the title, each divided
 * by the best among the candidates. Candidates that share nothing with the query are left out. No model takes part.
 *
 * @returns best first; equal scores in the order of the candidates
 */
export function rankCandidates(
  query: SearchQuery,
  candidates: readonly Candidate[],
  statistics: CorpusStatistics,
  { links }: RankOptions = {},
): Ranked[] {
  const space = buildTermSpace(query, candidates, statistics);
  const whole = space.candidates.map((one) => one.whole);
  const titles = space.candidates.map(titleOf);
  const words = weighWords(space, statistics.averageTerms);
  const text = weighLikeness(space, space.query.whole, whole);
  const title = weighLikeness(space, titleOf(space.query), titles);
  const best = { words: largest(words), text: largest(text), title: largest(title) };
  const shared = sharedTermsOf(space, query);
  const scored = candidates.map((candidate, at): Ranked & { at: number } => {
    const signals = {
      words: words[at]! / best.words,
      text: text[at]!,
      title: title[at]!,
      topic: undefined,
      ...shared.of(at),
    };
    const score =
      weights.words * signals.words +
      (weights.text * signals.text) / best.text +
      (weights.title * signals.title) / best.title;
    const { sharedTerms, ...rest } = signals;
    const standsFor = links?.get(candidate.id);
    return {
      id: standsFor ?? candidate.id,
      score,
      signals: rest,
      sharedTerms,
      via: standsFor === undefined ? undefined : candidate.id,
      passage: undefined,
      at,
    };
  });
  const ranked = bestOfEach(scored.filter(({ at }) => words[at]! > 0 || text[at]! > 0));
  return ranked.map(({ at, ...one }, place) => {
    const parts = place < passagesFor ? candidates[at]?.parts : undefined;
    return parts ? { ...one, passage: findPassage(query, parts, statistics) } : one;
  });
}

/** Several texts may stand for one article: the best of them does, and the second supports it. */
function bestOfEach<T extends Ranked>(scored: T[]): T[] {
  const best = new Map<string, T>();
  const next = new Map<string, number>();
  for (const one of scored.sort((a, b) => b.score - a.score)) {
    if (!best.has(one.id)) best.set(one.id, one);
    else if (!next.has(one.id)) next.set(one.id, one.score);
  }
  return [...best.values()]
    .map((one) => ({ ...one, score: one.score + nextShare * (next.get(one.id) ?? 0) }))
    .sort((a, b) => b.score - a.score);
}

/** A message without a subject is its own title. */
function titleOf({ title, whole }: TermSpace['query']): TermSpace['query']['title'] {
  return title.terms.length > 0 ? title : whole;
}

function sharedTermsOf(space: TermSpace, query: SearchQuery) {
  const telling = Array.from(space.query.whole.terms)
    .filter((term) => !isStopTerm(space.names[term]!, query.language))
    .sort((a, b) => space.rarity[b]! - space.rarity[a]!);
  const all = telling.reduce((sum, term) => sum + space.rarity[term]!, 0) || 1;
  return {
    of(at: number): { sharedTerms: string[]; coverage: number } {
      const has = new Set(space.candidates[at]!.whole.terms);
      const both = telling.filter((term) => has.has(term));
      const said = both.flatMap((term) => query.said.get(space.names[term]!) ?? []);
      return {
        sharedTerms: said.slice(0, mostSharedTerms),
        coverage: both.reduce((sum, term) => sum + space.rarity[term]!, 0) / all,
      };
    },
  };
}

function largest(values: number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0) || 1;
}
