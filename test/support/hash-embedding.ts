import { analyse } from '../../server/search/analyse.ts';
import { searchLanguage } from '../../server/search/language/search-language.ts';
import { isStopTerm } from '../../server/search/tokenise.ts';

const dimensions = 256;
const [shortest, longest] = [3, 5];
const wordWeight = 1;
const groupWeight = 0.5;

/**
 * An embedding model that anybody can run: each stem and each group of three to five letters adds to one of 256 numbers,
 * told by a hash, up or down. It knows no meaning beyond that of words that look alike; it is the same for the same text
 * on every machine.
 */
export function hashEmbedding(text: string): number[] {
  const language = searchLanguage(text, { usual: 'en' });
  const terms = analyse({ title: '', body: text }, language).body;
  const counts = new Map<string, number>();
  for (const term of terms) {
    if (!isStopTerm(term, language)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const vector = new Array<number>(dimensions).fill(0);
  for (const [term, count] of counts) {
    const often = 1 + Math.log(count);
    add(vector, term, wordWeight * often);
    const groups = groupsOf(`^${term}$`);
    const share = (groupWeight * often) / Math.sqrt(Math.max(1, groups.length));
    for (const group of groups) add(vector, group, share);
  }
  const size = Math.hypot(...vector) || 1;
  return vector.map((one) => one / size);
}

function groupsOf(word: string): string[] {
  const groups: string[] = [];
  for (let length = shortest; length <= longest; length++)
    for (let at = 0; at + length <= word.length; at++) groups.push(word.slice(at, at + length));
  return groups;
}

function add(vector: number[], feature: string, weight: number): void {
  const hash = hashOf(feature);
  const at = (hash >>> 1) % dimensions;
  vector[at] = (vector[at] ?? 0) + (hash & 1 ? weight : -weight);
}

/** FNV-1a (Fowler, Noll, Vo), its bits mixed once more. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
