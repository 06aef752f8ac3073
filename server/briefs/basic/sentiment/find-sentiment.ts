import type { Sentiment } from '../../../contract/brief.ts';
import { receiptFor } from '../../../conversation/receipt-for.ts';
import { isFormula, type Utterance } from '../utterances.ts';

/** How far a word that turns round reaches to what follows it, in characters. */
const reach = 24;

/**
 * How the customer sounds in their newest words: words of praise and of anger, turned round where a "not" stands
 * before them, and what capital letters and marks add. In doubt nothing is said.
 */
export function findSentiment(utterances: Utterance[]): Sentiment | undefined {
  const own = utterances.filter(({ entry }) => entry.authorRole === 'customer' && entry.public);
  const newest = own.filter(({ turn }) => turn === own.at(-1)?.turn);
  const scored = newest.map((utterance) => ({ utterance, score: scoreOf(utterance) }));
  const sum = scored.reduce((all, { score }) => all + score, 0);
  if (Math.abs(sum) < 1) return undefined;
  const strongest = scored.reduce((a, b) =>
    b.score * Math.sign(sum) > a.score * Math.sign(sum) ? b : a,
  );
  const { entry, text } = strongest.utterance;
  return { mood: sum > 0 ? 'positive' : 'negative', receipts: [receiptFor(entry, text)] };
}

function scoreOf(utterance: Utterance): number {
  const { text, lexicon } = utterance;
  if (!lexicon) return 0;
  const angry = count(text, lexicon.negative, lexicon.not);
  const glad = isFormula(utterance)
    ? { hits: 0, turned: 0 }
    : count(text, lexicon.positive, lexicon.not);
  const score = glad.hits - glad.turned - 1.6 * angry.hits;
  const isLoud = /[!！]{2,}|[!?！？]{3,}/.test(text) || isShouted(text);
  return score + (isLoud ? Math.sign(score || (isShouted(text) ? -1 : 0)) * 0.5 : 0);
}

function count(text: string, finds: RegExp, not: RegExp): { hits: number; turned: number } {
  let hits = 0;
  let turned = 0;
  for (const match of text.matchAll(new RegExp(finds.source, `${finds.flags}g`))) {
    const before = text.slice(Math.max(0, match.index - reach), match.index);
    if (not.test(before)) turned += 1;
    else hits += 1;
  }
  return { hits, turned };
}

function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return (
    words.length >= 3 &&
    words.filter((word) => word === word.toUpperCase() && /\p{Lu}/u.test(word)).length /
      words.length >
      0.6
  );
}
