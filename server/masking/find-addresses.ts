import { house, houseAndStreet, japanese } from './address-forms.ts';
import { endOfFlats, endOfTown, endOf } from './end-of-address.ts';
import { followsNumberWord } from './follows-number-word.ts';
import { matchSpans, type Span } from './match-spans.ts';
import { streetBefore } from './street-before.ts';

/** Numbers that a house can have: neither within another number, nor behind a sign that makes them something else. */
const numbers = /(?<![\p{L}\p{N}#§$€£%+*=_-]|[\p{N}][.,:/])\d{1,5}(?=[\p{L} ,.\n/-]|$)/gu;

const months =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?) $/i;

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
  for (const form of houseAndStreet) {
    const street = endOf(form, text, at);
    if (street === undefined) continue;
    const flats = endOfFlats(text, street);
    return { start: at, end: endOfTown(text, flats) ?? flats };
  }
  const street = streetBefore(text, at);
  if (!street || (!street.isCertain && followsNumberWord(text, at))) return undefined;
  const number = endOf(house, text, at);
  if (number === undefined) return undefined;
  const flats = endOfFlats(text, number);
  const town = endOfTown(text, flats);
  if (!street.isCertain && (town === undefined || isDate(text, at, flats))) return undefined;
  return { start: street.start, end: town ?? flats };
}

/** "September 22, 2015 was …" */
function isDate(text: string, at: number, end: number): boolean {
  return (
    /^, (?:19|20)\d\d /.test(text.slice(end, end + 7)) &&
    months.test(text.slice(Math.max(0, at - 11), at))
  );
}
