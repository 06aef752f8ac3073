import { sidesOfClauses, type Side } from '../clauses/sides-of-clauses.ts';
import { findMeaning, type Evidence, type Found } from '../evidence.ts';
import type { Mention, Reading } from '../reading.ts';
import type { SpeakerRole } from '../support.ts';

/** "I" and its verb forms; in Portuguese the verb alone says so. */
const firstPerson = new Set(
  'i we ich wir j je nous yo he hemos eu ik wij ho io abbiamo noi'.split(' '),
);
const firstPersonEnding = /ei$/;

/**
 * Of what a sentence says one side did: how much that side tells of itself, and how much only the other side tells
 * of itself.
 */
export function doersOf(
  sentence: Reading,
  evidence: Evidence,
  names: ReadonlyMap<string, SpeakerRole>,
): { own: number; other: number } {
  const sides = sidesOfClauses(sentence, names);
  let [own, other] = [0, 0];
  // A sentence may say a word as often as it likes: it is looked up once.
  const seen = new Set<string>();
  for (const mention of sentence.mentions) {
    const side = sides[mention.clause]?.side;
    if (!side || names.has(mention.word) || !isDeed(mention)) continue;
    const key = `${side} ${mention.word} ${mention.isPast}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const places = findMeaning(mention, evidence).filter(
      ({ isSame, sign, mention: there }) => isSame && sign > 0 && !there.isDenied,
    );
    if (places.some((one) => isBySide(one, side) && (one.mention.isPast || !mention.isPast)))
      own += 1;
    else if (places.some((one) => !isBySide(one, side) && one.mention.isPast && isOfSelf(one)))
      other += 1;
  }
  return { own, other };
}

function isDeed({ isDenied, isNoun, isPast, meanings }: Mention): boolean {
  if (isDenied || isNoun) return false;
  return meanings.some(({ kind }) => kind === 'act') || (isPast && meanings.length === 0);
}

function isBySide({ reading }: Found, side: Side): boolean {
  return reading.role === side;
}

/** "I've changed it", "Changed it at my registrar" */
function isOfSelf({ mention, reading }: Found): boolean {
  const { start = 0, end = 0 } = reading.clauses[mention.clause] ?? {};
  if (mention.at === start && reading.tokens[start]?.isFirst) return true;
  if (reading.language === 'pt' && firstPersonEnding.test(mention.word)) return true;
  return reading.tokens.slice(start, end).some(({ word }) => firstPerson.has(word));
}
