import type { Utterance } from '../utterances.ts';
import type { Found } from './find-details.ts';

const number = "\\d{1,3}(?:[.,'’ \u00a0]\\d{3})*(?:[.,](?:\\d{1,2}|[-–]))?|\\d+(?:[.,]\\d{1,2})?";
const before = '(?:US\\$|R\\$|CA\\$|A\\$|MX\\$|[€$£¥￥]|EUR|USD|GBP|CHF|BRL|MXN|JPY|CAD|AUD)';
const after =
  '(?:€|EUR\\b|euros?\\b|\\$|USD\\b|dollars?\\b|£|GBP\\b|pounds?\\b|CHF\\b|francs?\\b|Franken\\b|円|万円|JPY\\b|yen\\b|reais\\b|pesos\\b|soles\\b|MXN\\b|CAD\\b|BRL\\b)';
const amount = new RegExp(
  `(?<![\\p{Script=Latin}\\d.,])(?:${before}\\s?(?:${number})|(?:${number})\\s?${after})(?:,-)?(?![\\d])`,
  'giu',
);

/** Money with its currency. */
export function findAmounts({ text }: Utterance): Found[] {
  return [...text.matchAll(amount)].map((match) => ({
    kind: 'amount',
    value: match[0].trim(),
    start: match.index,
  }));
}
