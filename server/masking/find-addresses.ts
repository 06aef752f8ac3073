import { gap, house, japanese, numberFirst, place, quarter, unit } from './address-forms.ts';
import { followsNumberWord } from './follows-number-word.ts';
import { matchSpans, type Span } from './match-spans.ts';
import { streetBefore } from './street-before.ts';

const flat = `(?:(?:${gap}| )${unit}){0,2}`;
const town = `((?:(?:${gap}${quarter})?${gap}| in | )${place})?`;
/** From the number of a house on: the street stands before it. */
const behindStreet = new RegExp(`${house}${flat}${town}`, 'yu');
/** From the number of a house on: the street stands behind it. */
const beforeStreet = new RegExp(`(?:${numberFirst.join('|')})${flat}${town}`, 'yu');
/** Numbers that a house can have: neither within another number, nor behind a sign that makes them something else. */
const numbers = /(?<![\p{L}\p{N}#§$€£%+*=_-]|[\p{N}][.,:/])\d{1,5}(?=[\p{L} ,.\n/-]|$)/gu;

/** Postal addresses: a street with the number of a house, and what of flat, quarter, postcode and town goes with it. */
export function findAddresses(text: string): Span[] {
  const spans = matchSpans(text, [{ finds: japanese }]);
  let done = 0;
  for (const { index } of text.matchAll(numbers)) {
    if (index < done) continue;
    const found = addressAt(text, index);
    if (!found || found.start < done) continue;
    spans.push(found);
    done = found.end;
  }
  return spans;
}

function addressAt(text: string, at: number): Span | undefined {
  beforeStreet.lastIndex = at;
  if (beforeStreet.test(text)) return { start: at, end: beforeStreet.lastIndex };
  const street = streetBefore(text, at);
  if (!street || (!street.isCertain && followsNumberWord(text, at))) return undefined;
  behindStreet.lastIndex = at;
  const found = behindStreet.exec(text);
  if (!found || (!street.isCertain && found[1] === undefined)) return undefined;
  return { start: street.start, end: at + found[0].length };
}
