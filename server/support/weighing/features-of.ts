import { asksMore } from '../clauses/asks-more.ts';
import type { Evidence } from '../evidence.ts';
import type { Reading } from '../reading.ts';
import type { Finding, SpeakerRole } from '../support.ts';
import { doersOf } from './doers-of.ts';
import { isOfOtherSide } from './is-of-other-side.ts';
import type { MetWord } from './meet-words.ts';
import { saidTogether } from './said-together.ts';

/**
 * What tells of a sentence whether it is supported, each with a weight in `weights.ts`. None grows with how long a
 * sentence is: who labels sentences writes short false ones, and a model does not.
 *
 * - `deeds`, `acts`: what is told as done, or otherwise, and is met nowhere; `nearActs`: for which another word stands
 * - `share`: of all words, those met nowhere
 * - `clause`: the largest share that one sentence of a passage has of it, for the clause of which least is met so
 * - `denied`: the sentence of a passage that has most of it denies something, and this one nothing
 * - `opposite`: of all words, those of which the passages say only the opposite
 * - `otherSide`: who is said to do it did not write what has most of it
 * - `asked`: something is told of which the passages only ask
 * - `still`: something is said to last of which nobody says so
 * - `own`, `other`: deeds that who is said to have done them tells of, or only the other side
 * - `negation`, `modality`, `speaker`: a check found so, and is in doubt
 */
export const featureNames = [
  'deeds',
  'acts',
  'nearActs',
  'share',
  'clause',
  'denied',
  'opposite',
  'otherSide',
  'asked',
  'still',
  'own',
  'other',
  'negation',
  'modality',
  'speaker',
] as const;
export type Features = Record<(typeof featureNames)[number], number>;

/** More of one kind tells nothing new. */
const most = 3;
/** Of a clause of one word nothing is told together. */
const leastWords = 2;

/** What is known of a sentence once it has been checked. */
export interface Checked {
  sentence: Reading;
  evidence: Evidence;
  /** Every word and number of the sentence, as `meetWords` looks them up. */
  met: MetWord[];
  /** What the checks found and are not sure of. */
  doubts: readonly Finding[];
  /** On which side each name stands. */
  names: ReadonlyMap<string, SpeakerRole>;
}

/** Measures a sentence that has been checked. */
export function featuresOf({ sentence, evidence, met, doubts, names }: Checked): Features {
  const missing = met.filter(({ how }) => how === 'missing');
  const isAct = ({ kind, isNoun }: MetWord): boolean => kind === 'act' && !isNoun;
  const { units } = saidTogether(met);
  const clauses = sentence.clauses
    .map((_, index) => met.filter(({ clause }) => clause === index))
    .filter(({ length }) => length >= leastWords);
  const doers = doersOf(sentence, evidence, names);
  const has = (code: string): number => Number(doubts.some((one) => one.code === code));
  return {
    deeds: count(missing, (one) => isAct(one) && one.isDone),
    acts: count(missing, (one) => isAct(one) && !one.isDone),
    nearActs: count(met, (one) => one.how === 'near' && isAct(one)),
    share: missing.length / Math.max(1, met.length),
    clause: clauses.reduce((least, own) => Math.min(least, saidTogether(own).share), 1),
    denied: Number(!denies(sentence) && isDenied(sentence, evidence, units[0])),
    opposite: met.filter(({ isOpposite }) => isOpposite).length / Math.max(1, met.length),
    otherSide: Number(isOfOtherSide(sentence, { evidence, names, units })),
    asked: Number(!asks(sentence) && isOnlyAsked(met, evidence)),
    still: Number(lasts(sentence) && !evidence.passages.some(lasts)),
    own: Math.min(most, doers.own),
    other: Math.min(most, doers.other),
    negation: has('negation'),
    modality: has('modality'),
    speaker: has('speaker'),
  };
}

function asks({ mentions }: Reading): boolean {
  return mentions.some(
    ({ mood, meanings }) =>
      mood === 'asked' ||
      mood === 'wanted' ||
      mood === 'maybe' ||
      meanings.some(({ concept }) => concept === 'ask'),
  );
}

/** Whether a word of the sentence stands only in questions whose answer is yes or no. */
function isOnlyAsked(met: MetWord[], { passages }: Evidence): boolean {
  const told = new Set<string>();
  const asked = new Set<string>();
  for (const [passage, { clauses, tokens }] of passages.entries()) {
    for (const clause of clauses) {
      const unit = `${passage}:${clause.sentence}`;
      if (clause.isQuestion && !asksMore(clause, tokens) && !told.has(unit)) asked.add(unit);
      else told.add(unit);
    }
  }
  const isAsked = (unit: string): boolean => asked.has(unit) && !told.has(unit);
  return met.some(({ units }) => units.size > 0 && [...units].every(isAsked));
}

const lasting = new Set(
  'still continue continues remain remains persist persists weiterhin immer toujours encore sigue siguen todavia aun ainda continua continuam nog ancora'.split(
    ' ',
  ),
);

function lasts({ tokens }: Reading): boolean {
  return tokens.some(({ word }) => lasting.has(word));
}

function denies({ mentions }: Reading): boolean {
  return mentions.some(({ isDenied: isSo }) => isSo);
}

/** A clause of it that speaks of the same. */
function isDenied({ keys }: Reading, { passages }: Evidence, unit: string | undefined): boolean {
  const [passage, sentence] = (unit ?? '').split(':').map(Number);
  const reading = passages[passage ?? -1];
  if (!reading) return false;
  const own = new Set(keys.flatMap((of) => [...of]));
  return reading.mentions.some(
    ({ isDenied: isSo, clause }) =>
      isSo &&
      reading.clauses[clause]?.sentence === sentence &&
      [...(reading.keys[clause] ?? [])].some((key) => own.has(key)),
  );
}

function count(met: MetWord[], test: (one: MetWord) => boolean): number {
  return Math.min(most, met.filter(test).length);
}
