import type { MatchStrength } from '../contract/recommendations.ts';
import type { Ranked, Signals } from '../search/rank-candidates.ts';

/** What the signals of `rank-candidates.ts` come to at most, topics left out. */
const mostScore = 2.45;

/** 0 to 1, and comparable within one answer only. */
export function scoreOf({ score }: Pick<Ranked, 'score'>): number {
  return Math.round(Math.min(1, score / mostScore) * 1000) / 1000;
}

/**
 * From which likeness on a find is called what. Chosen on development data: of articles at each step about 55, 80 and
 * 95 of 100 are the right one, of tickets about 75, 80 and 90 are about the same; of what is found for questions of
 * another trade altogether, fewer than one in ten reaches the first step.
 */
const steps: Record<'ticket' | 'article', Record<MatchStrength, number>> = {
  ticket: { strong: 0.65, good: 0.5, some: 0.38 },
  article: { strong: 0.5, good: 0.38, some: 0.28 },
};

/**
 * A find that shares few words and stands out by this many standard deviations means about the same: on development data
 * nine of ten articles are the right one.
 */
const leastStandingOut = 5;

/** Long texts are never as alike as short ones: by this share the steps are lower for a ticket of many words. */
const easier: Record<'ticket' | 'article', number> = { ticket: 0.26, article: 0.15 };
const fewTerms = 10;
const manyTerms = 30;

/**
 * How much a find has in common with a ticket.
 *
 * @param terms how many different words that tell something the ticket has
 * @returns `undefined` where it is too little to show
 */
export function strengthOf(
  kind: 'ticket' | 'article',
  { text, title, standsOut = 0 }: Pick<Signals, 'text' | 'title' | 'standsOut'>,
  terms: number,
): MatchStrength | undefined {
  // Many tickets are called "Question": a title alone says nothing.
  const likeness = Math.max(text, Math.min(title, 2 * text));
  const isMany = Math.min(1, Math.max(0, (terms - fewTerms) / (manyTerms - fewTerms)));
  const share = 1 - easier[kind] * isMany;
  const { strong, good, some } = steps[kind];
  if (likeness >= strong * share) return 'strong';
  if (likeness >= good * share) return 'good';
  return likeness >= some * share || standsOut >= leastStandingOut ? 'some' : undefined;
}
