import type { Utterance } from '../utterances.ts';

/** Whether two sentences have a word of some length in common, whatever its ending. */
export function sharesWords(a: Utterance, b: Utterance): boolean {
  const words = stemsOf(a);
  for (const stem of stemsOf(b)) if (words.has(stem)) return true;
  return false;
}

const known = new WeakMap<Utterance, ReadonlySet<string>>();

/** Read once: each sentence is compared with many others. */
function stemsOf(utterance: Utterance): ReadonlySet<string> {
  const stems = known.get(utterance) ?? new Set(readStems(utterance.text));
  known.set(utterance, stems);
  return stems;
}

/** What every conversation speaks of, and days, say nothing about what one sentence has to do with another. */
const common = new Set(
  'order reque ticke accou packa parce custo produ today tomor monda tuesd wedne thurs frida satur sunda beste anfra paket konto heute morge monta diens mittw donne freit samst sonnt pedid solic cuent paque mañan marte miérc jueve viern sábad domin comma deman compt colis demai mardi mercr jeudi vendr samed diman encom conta amanh segun terça quart quint sexta please bitte'.split(
    ' ',
  ),
);

/** The beginnings of the longer words; of Japanese, its pairs of Chinese or foreign letters. */
function readStems(text: string): string[] {
  const latin = text.toLowerCase().match(/\p{Script=Latin}{5,}/gu) ?? [];
  const pairs = text.match(/[\p{Script=Han}\p{Script=Katakana}]{2}/gu) ?? [];
  const stems = latin.map((word) => word.slice(0, 5)).filter((stem) => !common.has(stem));
  return [...stems, ...pairs];
}
