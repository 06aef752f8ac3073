import type { Analysed } from '../analyse.ts';
import { isStopTerm } from '../tokenise.ts';
import { rarity, type CorpusStatistics } from '../statistics.ts';

/** Stop words are weighed less but stay: without them a short question has nothing left. */
const stopWordShare = 0.5;

/** A text in numbers: its distinct terms, how often each stands there, and which terms follow one another. */
export interface Counted {
  terms: Int32Array;
  counts: Int32Array;
  /** All terms in order; -1 between title and body, which no pair crosses. */
  order: Int32Array;
}

/** Query and candidates over one numbering of terms, with what each term tells. */
export interface TermSpace {
  names: string[];
  rarity: Float64Array;
  query: { whole: Counted; title: Counted };
  candidates: { whole: Counted; title: Counted }[];
}

/**
 * Numbers the terms of a query and its candidates. For the terms of the query the statistics know in how many
 * documents they stand; for all others the share among the candidates has to do, which saves looking up
 * thousands of them.
 */
export function buildTermSpace(
  query: Analysed,
  candidates: readonly Analysed[],
  statistics: CorpusStatistics,
): TermSpace {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    names.push(term);
    numbers.set(term, names.length - 1);
    return names.length - 1;
  };
  const number = ({ title, body }: Analysed) => {
    const titleOrder = title.map(numberOf);
    return { titleOrder, order: [...titleOrder, -1, ...body.map(numberOf)] };
  };
  const numbered = [query, ...candidates].map(number);
  const countTerms = counterOf(names.length);
  const [asked, ...counted] = numbered.map(({ titleOrder, order }) => ({
    whole: countTerms(order),
    title: countTerms(titleOrder),
  }));
  const seen = new Float64Array(names.length);
  for (const { whole } of counted) for (const term of whole.terms) seen[term]! += 1;
  const scale = statistics.documents / Math.max(1, candidates.length);
  const told = Float64Array.from(names, (name, term) => {
    const known = statistics.documentsWith.get(name);
    const told = rarity(known ?? seen[term]! * scale, statistics.documents);
    return isStopTerm(name, query.language) ? told * stopWordShare : told;
  });
  return { names, rarity: told, query: asked!, candidates: counted };
}

/** Counts with two arrays over all terms instead of a map a text: there are hundreds of texts. */
function counterOf(terms: number): (order: number[]) => Counted {
  const lastText = new Int32Array(terms);
  const place = new Int32Array(terms);
  let text = 0;
  return (order) => {
    text++;
    const distinct: number[] = [];
    const counts: number[] = [];
    for (const term of order) {
      if (term < 0) continue;
      if (lastText[term] === text) counts[place[term]!]! += 1;
      else {
        lastText[term] = text;
        place[term] = distinct.length;
        distinct.push(term);
        counts.push(1);
      }
    }
    return {
      terms: Int32Array.from(distinct),
      counts: Int32Array.from(counts),
      order: Int32Array.from(order),
    };
  };
}
