import type { LanguageCode } from '../languages/languages.ts';
import { wordsOf } from '../languages/word-lists.ts';
import type { Clause } from './split-clauses.ts';

/** The verb stands behind what it denies in these, or its "not" far behind the verb: all of the clause is denied. */
const wholeClause = new Set<LanguageCode>(['de', 'nl']);
/** "No more than ten", "not only": nothing is denied. */
const idioms =
  /^(?:no (?:more|later|less|fewer|matter|problem|doubt)|not (?:only|just|later)|nicht nur|no mas|non solo|niet alleen|nao so|pas seulement)$/;
/** "Ne" and "pas" stand on both sides of the verb; without "ne", what is denied comes first. */
const behind = new Set(['pas', 'jamais', 'rien']);
const reachBefore = 3;
/** Deny what follows at once, and nothing else. */
const near = new Set(['without', 'sans', 'sin', 'sem', 'senza', 'instead', 'rather', 'against']);
const reachAfter = 4;
const handOn = new Set(['that', 'dass', 'que', 'qu', 'che', 'dat']);
/** Tokens of a clause that only denies what the next one says. */
const shortest = 5;

/**
 * For each clause, from where to where its words are denied.
 *
 * @param words folded words of the text; empty for other signs
 */
export function denialsOf(
  words: string[],
  clauses: Clause[],
  code: LanguageCode,
): { from: number; to: number }[][] {
  const not = wordsOf(code, 'not');
  let before = 0;
  return clauses.map(({ start, end, isJoined }) => {
    const spans: { from: number; to: number }[] = [];
    for (let at = start; at < end; at += 1) {
      const pair = `${words[at] ?? ''} ${words[at + 1] ?? ''}`;
      if (idioms.test(pair)) {
        at += 1;
        continue;
      }
      const word = words[at] ?? '';
      if (!not.has(word) && !not.has(pair)) continue;
      if (near.has(word) || word === 'ohne' || word === 'zonder')
        spans.push({ from: at, to: Math.min(end, at + reachAfter) });
      else if (wholeClause.has(code)) spans.push({ from: start, to: end });
      else spans.push({ from: behind.has(word) ? Math.max(start, at - reachBefore) : at, to: end });
    }
    // "It is not necessary that you return it"
    if (isJoined && before > 0 && handOn.has(words[start] ?? ''))
      spans.push({ from: start, to: end });
    before = spans.length > 0 && end - start <= shortest ? 1 : 0;
    return spans;
  });
}
