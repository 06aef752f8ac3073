import type { DocumentKind } from '../../db/search-schema.ts';

/**
 * Turns the terms of one install's corpus into numbers of 32 bits, by which they are looked up: the same term of
 * another install is another number, so that no list of theirs is ever walked through for ours. Two terms of one
 * number are possible and do no harm: what is found is weighed by its terms themselves.
 */
export function termKeys(installId: string, kind: DocumentKind): (term: string) => number {
  const seed = mix(fold(`${installId}:${kind}:`, 0x811c9dc5));
  return (term) => mix(fold(term, seed)) | 0;
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units. */
function fold(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The last step of MurmurHash3, so that words which differ by one letter are far apart. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
