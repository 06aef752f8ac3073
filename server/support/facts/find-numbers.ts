import type { LanguageCode } from '../languages/languages.ts';
import { placesOf, tableOf, wordsOf } from '../languages/word-lists.ts';
import type { Token } from '../read-tokens.ts';
import type { NumberFact } from './fact.ts';
import { valueOf } from './value-of.ts';

const signs: Record<string, string> = { '€': 'eur', $: 'usd', '£': 'gbp', '¥': 'jpy', '%': '%' };
const currencies = new Set('eur usd gbp chf jpy brl mxn cad aud sek pln'.split(' '));
const minutesOf: Record<string, number> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  fortnight: 20_160,
  // A twelfth of a year: two years are 24 months.
  month: 43_800,
  year: 525_600,
};
/** Numbers that are also other words: "neuf" is new, "sei" is "you are". */
const doubtful = new Set(['neuf', 'sei', 'once', 'seconde', 'seconda', 'segunda', 'mal', 'paar']);
const firstTen = 30;

/** The numbers of a text, in figures and in words, with what they count; the tokens they take are marked as used. */
export function findNumbers(tokens: Token[], code: LanguageCode, used: boolean[]): NumberFact[] {
  const facts: NumberFact[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || used[at]) continue;
    const figure = token.kind === 'figure' ? figureAt(tokens, at, used) : undefined;
    const word = token.kind === 'word' ? wordAt(tokens, at, code) : undefined;
    const found = figure ?? word;
    if (!found || found.values.length === 0) continue;
    // "Half a year"
    const isHalf =
      found.values[0] === 0.5 && wordsOf(code, 'one').has(tokens[at + found.length]?.word ?? '');
    const end = at + found.length + (isHalf ? 1 : 0);
    const { unit, length } = unitAt(tokens, at, end, code);
    if (found.isArticle && (!unit || !(unit in minutesOf))) continue;
    for (let next = at; next < end + length; next += 1) used[next] = true;
    const factor = unit === undefined ? undefined : minutesOf[unit];
    const named = unit === undefined ? undefined : factor === undefined ? unit : 'minutes';
    facts.push({
      values: factor === undefined ? found.values : found.values.map((value) => value * factor),
      ...(named === undefined ? {} : { unit: named }),
      word: token.raw,
      at,
      isVague: found.isVague,
    });
    at = end + length - 1;
  }
  return facts;
}

interface Found {
  values: number[];
  length: number;
  isVague: boolean;
  isArticle: boolean;
}

/** "1 200,50" is one number in two pieces. */
function figureAt(tokens: Token[], at: number, used: boolean[]): Found {
  const token = tokens[at];
  const next = tokens[at + 1];
  const raw = token?.raw ?? '';
  const isGrouped =
    /^\d{1,3}$/.test(raw) &&
    next?.kind === 'figure' &&
    !used[at + 1] &&
    /^\d{3}(?:[.,]\d{1,2})?$/.test(next.raw);
  const values = isGrouped ? [Number(`${raw}${next.raw.replace(',', '.')}`)] : valueOf(raw);
  return { values, length: isGrouped ? 2 : 1, isVague: false, isArticle: false };
}

function wordAt(tokens: Token[], at: number, code: LanguageCode): Found | undefined {
  const word = tokens[at]?.word ?? '';
  if (doubtful.has(word) && code !== 'es') return undefined;
  const next = tokens[at + 1]?.word ?? '';
  const two = `${word} ${next}`;
  const found = (value: number, length: number, isVague = false, isArticle = false): Found => ({
    values: [value],
    length,
    isVague,
    isArticle,
  });
  for (const [form, length] of [
    [two, 2],
    [word, 1],
  ] as const) {
    const count = tableOf(code, 'counts').get(form);
    if (count !== undefined) return found(Number(count), length, true);
    const number = placesOf(code, 'numbers').get(form);
    if (number !== undefined && Number(number) > 1) return found(Number(number), length);
    const ten = placesOf(code, 'tens').get(form);
    if (ten !== undefined) {
      const unit = Number(placesOf(code, 'numbers').get(tokens[at + length]?.word ?? '') ?? 0);
      const value = firstTen + Number(ten) * 10;
      return unit > 0 && unit < 10 ? found(value + unit, length + 1) : found(value, length);
    }
  }
  if (wordsOf(code, 'one').has(word)) return found(1, 1, true, true);
  const place = ordinalOf(word, code);
  return place !== undefined && place > 1 ? found(place, 1) : undefined;
}

function ordinalOf(word: string, code: LanguageCode): number | undefined {
  const stem =
    code === 'de'
      ? word.replace(/(?:er|en|em|es|e)$/, '')
      : code === 'en'
        ? word
        : word.replace(/[oa]$/, 'o');
  const place = placesOf(code, 'ordinals').get(stem) ?? placesOf(code, 'ordinals').get(word);
  return place === undefined ? undefined : Number(place) + 1;
}

/** The unit after a number, or the currency before it. */
function unitAt(
  tokens: Token[],
  start: number,
  end: number,
  code: LanguageCode,
): { unit?: string; length: number } {
  const after = tokens[end];
  const units = tableOf(code, 'units');
  const sign = signs[after?.raw ?? ''];
  if (sign) return { unit: sign, length: 1 };
  const skipped = /^(?:business|working|full|calendar|whole|more|further|weitere|volle)$/.test(
    after?.word ?? '',
  )
    ? 1
    : 0;
  const unit =
    units.get(tokens[end + skipped]?.word ?? '') ??
    (code === 'en' ? undefined : tableOf('en', 'units').get(after?.word ?? ''));
  if (unit) return { unit, length: 1 + skipped };
  const two = units.get(`${after?.word ?? ''} ${tokens[end + 1]?.word ?? ''}`);
  if (two) return { unit: two, length: 2 };
  const before = tokens[start - 1];
  const sign2 = signs[before?.raw ?? ''];
  if (sign2) {
    const isReal = tokens[start - 2]?.raw === 'R' && !before?.isApart;
    return { unit: isReal ? 'brl' : sign2, length: 0 };
  }
  return currencies.has(before?.word ?? '')
    ? { unit: before?.word ?? '', length: 0 }
    : { length: 0 };
}
