import type { Mood } from '../clauses/mood-of.ts';
import { sameWord, type Evidence, type Found } from '../evidence.ts';
import { impliedBy } from '../lexicon/implied-by.ts';
import type { Mention, Reading } from '../reading.ts';
import type { SupportReason } from '../support.ts';

/** What a passage must not be where a sentence is so. */
const conflicts: Partial<Record<Mood, ReadonlySet<Mood>>> = {
  done: new Set<Mood>(['will', 'wanted', 'asked', 'maybe', 'awaited']),
  will: new Set<Mood>(['wanted', 'asked', 'maybe', 'done']),
  wanted: new Set<Mood>(['done']),
};

/** Whether what is said to be done, promised or denied is so in the passage that says most of the same. */
export function checkClaims(sentence: Reading, evidence: Evidence): SupportReason[] {
  const reasons: SupportReason[] = [];
  for (const mention of sentence.mentions) {
    if (!mention.meanings.some(({ kind }) => kind === 'act' || kind === 'state')) continue;
    const found = nearest(mention, sentence, candidates(mention, evidence));
    if (found.length === 0) continue;
    if (!found.some((one) => agrees(mention, one)))
      reasons.push({ code: 'negation', word: mention.raw });
    else if (!found.some((one) => agrees(mention, one) && fitsMood(mention, one)))
      reasons.push({ code: 'modality', word: mention.raw });
  }
  return reasons;
}

function candidates(mention: Mention, evidence: Evidence): Found[] {
  const found = mention.meanings
    .filter(({ kind }) => kind === 'act' || kind === 'state')
    .flatMap(({ concept }) => evidence.byConcept.get(concept) ?? []);
  return found.length > 0 ? found : sameWord(mention.word, evidence);
}

/** Of all the places that speak of it, those that share most with the clause of the sentence. */
function nearest(mention: Mention, sentence: Reading, found: Found[]): Found[] {
  if (found.length < 2) return found;
  const own = new Set(
    sentence.keys.slice(mention.clause, mention.clause + 1).flatMap((keys) => [...keys]),
  );
  const scored = found.map((one) => {
    const keys = one.reading.keys[one.mention.clause];
    return { one, shared: [...own].filter((key) => keys?.has(key)).length };
  });
  const most = scored.reduce((best, { shared }) => Math.max(best, shared), 0);
  return scored.filter(({ shared }) => shared === most).map(({ one }) => one);
}

function agrees(mention: Mention, { mention: other, reading }: Found): boolean {
  if (reading.clauses[other.clause]?.isQuestion) return true;
  return (
    signs(mention).some(({ concept, sign }) =>
      signs(other).some((one) =>
        one.concept === concept || impliedBy[concept]?.includes(one.concept)
          ? one.sign === sign
          : false,
      ),
    ) ||
    (signs(mention).every(({ concept }) => signs(other).every((one) => one.concept !== concept)) &&
      mention.isDenied === other.isDenied)
  );
}

function signs({ meanings, isDenied }: Mention): { concept: string; sign: number }[] {
  return meanings.map(({ concept, sign }) => ({ concept, sign: isDenied ? -sign : sign }));
}

function fitsMood(mention: Mention, { mention: other }: Found): boolean {
  if (!mention.meanings.some(({ kind }) => kind === 'act')) return true;
  return conflicts[mention.mood]?.has(other.mood) !== true;
}
