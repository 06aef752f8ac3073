import type { Evidence } from '../evidence.ts';
import { sameWord } from '../evidence.ts';
import { impliedBy } from '../lexicon/implied-by.ts';
import { wordsOf } from '../languages/word-lists.ts';
import type { Mention, Reading } from '../reading.ts';
import type { SupportReason } from '../support.ts';

/** A share of unknown words without a counterpart that a paraphrase may have. */
const mostUnknown = 0.34;

/** Names must stand in a passage; what the other words mean must be meant there. */
export function checkContent(
  sentence: Reading,
  evidence: Evidence,
  known: { words: Set<string> },
): SupportReason[] {
  const missing: SupportReason[] = [];
  const unknown: SupportReason[] = [];
  let counted = 0;
  for (const mention of sentence.mentions) {
    if (known.words.has(mention.word) || isRole(mention, sentence)) continue;
    if (mention.meanings.some(({ kind }) => kind === 'free' || kind === 'say')) continue;
    counted += 1;
    if (isFound(mention, evidence)) continue;
    if (mention.isName) missing.push({ code: 'name', word: mention.raw });
    else if (mention.meanings.length > 0) missing.push({ code: 'content', word: mention.raw });
    else unknown.push({ code: 'content', word: mention.raw });
  }
  const tooMany = unknown.length > 1 || unknown.length / Math.max(1, counted) > mostUnknown;
  return tooMany ? [...missing, ...unknown] : missing;
}

function isFound(mention: Mention, evidence: Evidence): boolean {
  if (evidence.words.has(mention.word)) return true;
  for (const { concept } of mention.meanings) {
    if (evidence.byConcept.has(concept)) return true;
    if (impliedBy[concept]?.some((other) => evidence.byConcept.has(other))) return true;
  }
  return sameWord(mention.word, evidence).length > 0;
}

function isRole({ word }: Mention, { language }: Reading): boolean {
  return (
    wordsOf(language, 'customer').has(word) ||
    wordsOf(language, 'agent').has(word) ||
    wordsOf(language, 'bot').has(word)
  );
}
