import { followsNumberWord } from './follows-number-word.ts';
import { matchSpans, type Pattern, type Span } from './match-spans.ts';
import { callWords, phoneWords } from './phone-words.ts';

const joint =
  '(?:[ .:#,/]{0,3}(?:no|nr|num|number|nummer|numéro|número|numero|numer|numarası|numaram|číslo|is|ist|lautet|est|es|é|è|to|är|er|je|on|는|は|unter|under|on|at|au|al|para|op|på|pod|el|il|le|o|het|\\([\\p{L} ]{2,20}\\))(?![\\p{Script=Latin}])){0,4}[ .:#]{0,3}\\s?';
const number = '\\(?\\+?\\d[\\d ().\\/-]{5,18}\\d(?! ?\\d)';
const begun = '(?:\\(?\\+|\\(?0)[\\d ().\\/-]{5,18}\\d(?! ?\\d)';
const notWithin = '(?<![\\p{L}\\d])';

const patterns: Pattern[] = [
  {
    finds: new RegExp(`${notWithin}(?:${phoneWords})${joint}(${number})`, 'dgiu'),
    holds: (found, { text, start }) =>
      isTelephone(found) && (isLong(found) || !/\p{L} $/u.test(text.slice(start - 2, start))),
  },
  {
    finds: new RegExp(`${notWithin}(?:${callWords})${joint}(${begun})`, 'dgiu'),
    holds: isTelephone,
  },
  {
    finds:
      /(?:(?<![\w+])\+[1-9]|(?<![\w+]|\w[./#-])00[1-9])\d{0,2}(?:[ ./-]{0,3}\(0\))?(?:[ ./()-]{0,3}\d){5,13}(?![\w]|[.-]\d)/dg,
    holds: (found, place) =>
      isTelephone(found) &&
      (found.startsWith('+') || (countDigits(found) >= 11 && !isThings(place))),
  },
  // How a few countries write their numbers, and nobody anything else.
  ...[
    /(?<![\w(+-])\([2-9]\d{2}\) ?\d{3}[ .-]\d{4}(?![\w]|-\d)/dg,
    /(?<![\w.+-])(?:1([ .-]))?[2-9]\d{2}([.-])[2-9]\d{2}\2\d{4}(?![\w]|[.-]\d)/dg,
    /(?<![\w(+-])\(0\d{2,4}\) ?\d{3,4}[ -]?\d{3,4}(?![\w]|-\d)/dg,
    /(?<![\w(+-])\([1-9]\d\) ?9?\d{4}-\d{4}(?![\w]|-\d)/dg,
    /(?<![\w.+-])0[1-9]\d{0,2}-\d{1,4}-\d{3,4}(?![\w]|-\d)/dg,
    /(?<![\w.+-])0[1-9](?:([ .])\d{2})(?:\1\d{2}){3}(?![\w]|[ .-]\d)/dg,
    /(?<![\w.+/-]|\d[ ,])0[1-9]\d{0,3}[ /-]\d{2,4}(?:[ -]\d{2,4}){1,3}(?![\w]|[ ./,-]\d)/dg,
    /(?<![\w.+/-]|\d[ ,])06-\d{8}(?![\w]|[ ./,-]\d)/dg,
  ].map((form): Pattern => ({
    finds: new RegExp(`(${form.source})`.replaceAll('\\2', '\\3').replaceAll('\\1', '\\2'), 'dg'),
    holds: (found, place) => isTelephone(found) && !isThings(place),
  })),
];

/** Telephone numbers: with the code of a country, in the form of one, behind a word that says so, or beside another. */
export function findPhones(text: string): Span[] {
  const spans = matchSpans(text, patterns);
  return [...spans, ...spans.flatMap((span) => besideOf(text, span, spans))];
}

/** "…, at work 020 555 0198": of two numbers the second often has no word of its own. */
const beside =
  /[^\d\n.!?⟦]{1,24}(\(?\d{1,4}\)?[ /-]?\d{2,4}(?:[ -]\d{2,5}){1,4})(?![\w]|[./,-]\d)/dy;

function besideOf(text: string, { end: at }: Span, found: Span[]): Span[] {
  const pattern = new RegExp(beside);
  pattern.lastIndex = at;
  const [start, end] = pattern.exec(text)?.indices?.[1] ?? [0, 0];
  const number = text.slice(start, end);
  const isOne =
    end > start &&
    isTelephone(number) &&
    countDigits(number) >= 8 &&
    countDigits(number) <= 12 &&
    !isThings({ text, start }) &&
    !found.some((other) => other.start < end && start < other.end);
  return isOne ? [{ start, end }] : [];
}

/** Seven to fifteen digits (ITU-T E.164), no date or version, and no area code of North America that cannot be. */
function isTelephone(found: string): boolean {
  const digits = countDigits(found);
  if (digits < 7 || digits > 15 || /^(?:\+|00)1\D{0,3}[01]/.test(found)) return false;
  const isDate = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?!\d)/.test(
    found,
  );
  return !isDate && !/^[1-9]\d?\.\d{1,3}\./.test(found);
}

function isThings({ text, start }: { text: string; start: number }): boolean {
  return followsNumberWord(text, start);
}

/** A word such as "mobile" alone is not enough for any number of a few digits. */
function isLong(found: string): boolean {
  return /^[(+0]/.test(found) || countDigits(found) >= 9;
}

function countDigits(found: string): number {
  return found.replace(/\D/g, '').length;
}
