import type { NumberFact } from '../facts/fact.ts';
import { valueOf } from '../facts/value-of.ts';
import { languages } from '../languages/languages.ts';
import type { Reading } from '../reading.ts';
import type { SupportReason } from '../support.ts';

/** Numbers, codes and links must stand in a passage. */
export function checkFacts(
  sentence: Reading,
  passages: Reading[],
  known: { codes: Set<string> },
): SupportReason[] {
  const numbers = passages.flatMap(({ facts }) => facts.numbers);
  const hasRun = (key: string): boolean =>
    known.codes.has(key) || passages.some(({ facts }) => facts.runs.has(key));
  const links = passages.flatMap(({ facts }) => facts.links.map(({ key }) => key));
  const reasons: SupportReason[] = [];
  for (const fact of sentence.facts.numbers) {
    const fault = faultOf(fact, numbers, passages);
    if (fault && !(fault === 'number' && isPartOfRun(fact, sentence, hasRun)))
      reasons.push({ code: fault, word: fact.word });
  }
  for (const { key, word } of sentence.facts.codes) {
    const values = /\p{L}/u.test(word) ? [] : valueOf(word);
    const isNumber = numbers.some((one) => one.values.some((value) => values.includes(value)));
    if (!hasRun(key) && !isNumber) reasons.push({ code: 'code', word });
  }
  for (const { key, word } of sentence.facts.links) {
    if (!links.some((link) => link === key || link.startsWith(`${key}/`)))
      reasons.push({ code: 'link', word });
  }
  return reasons;
}

function faultOf(
  fact: NumberFact,
  numbers: NumberFact[],
  passages: Reading[],
): 'number' | 'unit' | undefined {
  const same = numbers.filter((one) => one.values.some((value) => hasValue(fact, value)));
  if (same.some((one) => fits(one, fact))) return undefined;
  if (fact.isVague) {
    // "A week" counts against nothing but another length of time; "both" may be two things named.
    if (fact.unit === 'minutes')
      return numbers.some(({ unit }) => unit === 'minutes') ? 'number' : undefined;
    return fact.values.includes(2) && namesTwo(passages) ? undefined : 'number';
  }
  return same.length > 0 ? 'unit' : 'number';
}

function hasValue({ values }: NumberFact, value: number): boolean {
  return values.some((own) => Math.abs(own - value) < 1e-6);
}

const measures = new Set('gb mb tb kg g cm mm m km in lb ft mi l %'.split(' '));

/** A number without a unit fits any but a measure. */
function fits(one: NumberFact, fact: NumberFact): boolean {
  if (measures.has(fact.unit ?? '')) return one.unit === fact.unit;
  return (
    one.unit === fact.unit ||
    one.unit === undefined ||
    fact.unit === undefined ||
    fact.unit === 'time'
  );
}

function namesTwo(passages: Reading[]): boolean {
  return passages.some(({ tokens, language }) => {
    const joins = languages[language].joins.split(' ');
    return tokens.some(({ word }) => joins.includes(word) || /^(?:second|twice|again)$/.test(word));
  });
}

/** "7712 4408 9316" is one number in three pieces. */
function isPartOfRun(
  fact: NumberFact,
  { facts }: Reading,
  hasRun: (key: string) => boolean,
): boolean {
  const piece = fact.word.replace(/\D/g, '');
  if (piece.length < 2) return false;
  return [...facts.runs].some(
    (run) => run.length > piece.length && run.includes(piece) && hasRun(run),
  );
}
