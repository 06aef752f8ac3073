import type { Mood } from '../clauses/mood-of.ts';
import { findMeaning, type Evidence } from '../evidence.ts';
import { wordsOf } from '../languages/word-lists.ts';
import { plainRowsOf, saysNothing } from '../lexicon/plain-rows.ts';
import type { Mention, Reading } from '../reading.ts';
import type { SupportReason } from '../support.ts';

/** How much of what a sentence says may be met in no passage, as a share of its words. */
const mostMissing = 0.3;
/** Of a thing nobody speaks of more follows than of a turn of phrase. */
const weightOfThing = 1.5;

/** Told only where somebody did so: nobody apologises by saying something else. */
const told = new Set(['apologise', 'thank']);
/** Something on its way will arrive. */
const ahead = new Set<Mood>(['will', 'maybe', 'awaited', 'wanted']);

/** Names must stand in a passage; what the other words mean must be meant there. */
export function checkContent(
  sentence: Reading,
  evidence: Evidence,
  known: { words: Set<string> },
): SupportReason[] {
  const missing: SupportReason[] = [];
  const unmet: SupportReason[] = [];
  let weight = 0;
  let counted = 0;
  let met: ReadonlySet<number> | undefined;
  for (const mention of sentence.mentions) {
    const { word, raw, meanings, isName } = mention;
    if (known.words.has(word) || evidence.words.has(word) || isRole(mention, sentence)) {
      counted += 1;
      continue;
    }
    const isFound = findMeaning(isName ? withoutFree(mention) : mention, evidence).length > 0;
    if (isName && !isFound) {
      missing.push({ code: 'name', word: raw });
      continue;
    }
    if (!isFound && meanings.some(({ concept }) => told.has(concept))) {
      missing.push({ code: 'content', word: raw });
      continue;
    }
    if (meanings.some(({ kind, isHint }) => kind === 'free' || kind === 'say' || isHint)) continue;
    counted += 1;
    const plain = plainRowsOf(word, sentence.language);
    if (plain.some(saysNothing)) continue;
    if (isFound || isOnItsWay(mention, evidence)) continue;
    if (meanings.length === 0 && plain.some((row) => (met ??= rowsIn(evidence)).has(row))) continue;
    // What is done is what a sentence is about; of it nothing may be missing.
    const isDeed = !mention.isNoun && meanings.some(({ kind }) => kind === 'act');
    (isDeed ? missing : unmet).push({ code: 'content', word: raw });
    weight += meanings.some(({ kind }) => kind === 'thing') ? weightOfThing : 1;
  }
  missing.push(...mixedNames(sentence, evidence, known.words));
  return weight / Math.max(1, counted) > mostMissing ? [...missing, ...unmet] : missing;
}

/** The rows of everyday words that the passages' words stand in. */
function rowsIn({ passages }: Evidence): ReadonlySet<number> {
  return new Set(
    passages.flatMap(({ tokens, language }) =>
      tokens.flatMap(({ kind, word }) => (kind === 'word' ? plainRowsOf(word, language) : [])),
    ),
  );
}

/** "Dana Albright", where the passages know a Dana Reyes and a Ms Albright. */
function mixedNames(
  { mentions, tokens }: Reading,
  { passages }: Evidence,
  known: Set<string>,
): SupportReason[] {
  const said = new Set(
    passages.flatMap((passage) =>
      passage.tokens.map(({ word }, at) => `${word} ${passage.tokens[at + 1]?.word ?? ''}`),
    ),
  );
  return mentions.flatMap(({ at, raw, word, meanings }) => {
    const next = tokens[at + 1];
    const isPair =
      /^\p{Lu}/u.test(raw) &&
      meanings.length === 0 &&
      next?.kind === 'word' &&
      next.isCapital &&
      mentions.some((other) => other.at === at + 1 && other.meanings.length === 0);
    if (!isPair || said.has(`${word} ${next.word}`)) return [];
    return known.has(word) && known.has(next.word)
      ? []
      : [{ code: 'name', word: `${raw} ${next.raw}` }];
  });
}

function isOnItsWay({ meanings, mood }: Mention, { byConcept }: Evidence): boolean {
  return (
    ahead.has(mood) &&
    meanings.some(({ concept }) => concept === 'deliver' || concept === 'receive') &&
    ['send', 'refund', 'pay', 'credit'].some((concept) => byConcept.has(concept))
  );
}

function withoutFree(mention: Mention): Mention {
  return { ...mention, meanings: mention.meanings.filter(({ kind }) => kind !== 'free') };
}

function isRole({ word }: Mention, { language }: Reading): boolean {
  return (['customer', 'agent', 'bot'] as const).some((side) => wordsOf(language, side).has(word));
}
