import type { Mood } from '../clauses/mood-of.ts';
import type { Found } from '../evidence.ts';
import type { Meaning } from '../lexicon/lexicon.ts';
import type { Mention } from '../reading.ts';

/** What a passage must not be where a sentence is so. */
const conflicts: Partial<Record<Mood, ReadonlySet<Mood>>> = {
  done: new Set<Mood>(['will', 'wanted', 'asked', 'maybe', 'awaited']),
  will: new Set<Mood>(['wanted', 'asked', 'maybe', 'done']),
  wanted: new Set<Mood>(['done']),
};
/** "The order is cancelled" does not follow from a wish; "costs are covered" follows from "we cover them". */
const noRule = new Set<Mood>(['wanted', 'asked', 'maybe']);

/** What somebody may promise to do; that a thing breaks or is missing, nobody does. */
function isDeed({ kind, sign, concept }: Meaning): boolean {
  return kind === 'act' && (sign > 0 || (concept !== 'work' && concept !== 'deliver'));
}

/** Whether what a sentence tells as done, promised or wanted is told so in a place that says the same. */
export function fitsMood(mention: Mention, { mention: other, reading, isSame }: Found): boolean {
  if (mention.meanings.length > 0 && !mention.meanings.some(isDeed)) return true;
  if (mention.isPast && mention.mood === 'present') return !noRule.has(other.mood);
  if (mention.isNoun || (mention.mood !== 'will' && mention.isPast !== (mention.mood === 'done')))
    return true;
  if (conflicts[mention.mood]?.has(other.mood)) return false;
  // "Delivery on Thursday", says who has not delivered yet.
  const ahead = reading.keys[other.clause];
  if (
    mention.mood === 'done' &&
    other.isNoun &&
    reading.role === 'agent' &&
    ahead &&
    isAhead(ahead)
  )
    return false;
  // "I send you a label" is no label sent yet.
  return !(
    mention.mood === 'done' &&
    (other.mood === 'present' || other.mood === 'plain') &&
    (isSame || !other.isNoun) &&
    reading.role === 'agent'
  );
}

function isAhead(keys: Set<string>): boolean {
  return [...keys].some((key) => /^@(?:\d|\+[1-9])/.test(key));
}
