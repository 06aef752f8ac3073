import { findMeaning, type Evidence } from '../evidence.ts';
import { wordsOf } from '../languages/word-lists.ts';
import type { Mention, Reading } from '../reading.ts';
import type { SupportReason } from '../support.ts';

/** Stand before names, each language with its own. */
const titles = new Set(
  'mr mrs ms miss dr prof professor herr frau m mme mlle madame monsieur docteur sr sra srta senor senora senhor senhora don dona dhr mevr mevrouw meneer sig signor signora dott dottor dottoressa'.split(
    ' ',
  ),
);
/** Told only where somebody did so: nobody apologises by saying something else. */
const told = new Set(['apologise', 'thank']);

/** Names must stand in a passage, and thanks and excuses. */
export function checkNames(
  sentence: Reading,
  evidence: Evidence,
  known: { words: Set<string> },
): SupportReason[] {
  const missing = sentence.mentions.flatMap((mention): SupportReason[] => {
    const { word, raw, meanings, isName } = mention;
    if (known.words.has(word) || evidence.words.has(word)) return [];
    const isTold = meanings.some(({ concept }) => told.has(concept));
    if (!isName && !isTold) return [];
    if (isRole(mention, sentence) || titles.has(word)) return [];
    if (findMeaning(isName ? withoutFree(mention) : mention, evidence).length > 0) return [];
    return [{ code: isName ? 'name' : 'content', word: raw }];
  });
  return [...missing, ...mixedNames(sentence, evidence, known.words)];
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
      !titles.has(word) &&
      next?.kind === 'word' &&
      next.isCapital &&
      mentions.some((other) => other.at === at + 1 && other.meanings.length === 0);
    if (!isPair || said.has(`${word} ${next.word}`)) return [];
    return known.has(word) && known.has(next.word)
      ? []
      : [{ code: 'name', word: `${raw} ${next.raw}` }];
  });
}

function withoutFree(mention: Mention): Mention {
  return { ...mention, meanings: mention.meanings.filter(({ kind }) => kind !== 'free') };
}

function isRole({ word }: Mention, { language }: Reading): boolean {
  return (['customer', 'agent', 'bot'] as const).some((side) => wordsOf(language, side).has(word));
}
