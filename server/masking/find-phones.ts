import { followsNumberWord } from './follows-number-word.ts';
import { matchSpans, type Pattern, type Span } from './match-spans.ts';

/** After these, in the six languages, a number is a telephone number. */
const phones =
  '(?:tele|mobil|handy|ruf|fax)(?:fon|telefon|phone)?(?:nummer|nr)|mobil(?:e|telefon)?(?: (?:phone|number))?|telefon|telephone|téléphone(?: (?:portable|fixe|mobile))?|teléfono(?: móvil)?|telefone(?: celular)?|(?:cell )?phone|handy|portable|móvil|movil|celular|cell|whatsapp|fax|tél|tel|電話(?:番号)?|携帯(?:電話)?(?:番号)?';
/** After these it is one if it begins as one. */
const calls =
  'call(?: (?:me|us))?|text(?: me)?|ring(?: me)?|reach me|ruf\\p{L}{0,2}(?: (?:mich|uns|sie))?(?: (?:mich|uns))?(?: bitte)?|appel\\p{L}{1,4}(?:-moi)?|ll[aá]m\\p{L}{1,6}|ligu?[ea]r?(?: para)?|my number|meine nummer|mon numéro|mi número|meu número|[tmf](?=[:.])|ph?(?=[:.])';
const joint =
  '(?:[ .:#]{0,3}(?:no|nr|num|number|nummer|numéro|número|is|ist|lautet|est|es|é|は|unter|under|on|at|au|al|para|\\([\\p{L} ]{2,20}\\))(?![\\p{Script=Latin}])){0,4}[ .:#]{0,3}\\s?';
const number = '\\(?\\+?\\d[\\d ().\\/-]{5,18}\\d(?! ?\\d)';
const begun = '(?:\\(?\\+|\\(?0)[\\d ().\\/-]{5,18}\\d(?! ?\\d)';
const notWithin = '(?<![\\p{L}\\d])';

const patterns: Pattern[] = [
  {
    finds: new RegExp(`${notWithin}(?:${phones})${joint}(${number})`, 'dgiu'),
    holds: (found, { text, start }) =>
      isTelephone(found) && (isLong(found) || !/\p{L} $/u.test(text.slice(start - 2, start))),
  },
  { finds: new RegExp(`${notWithin}(?:${calls})${joint}(${begun})`, 'dgiu'), holds: isTelephone },
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
  ].map((form): Pattern => ({
    finds: new RegExp(`(${form.source})`.replaceAll('\\2', '\\3').replaceAll('\\1', '\\2'), 'dg'),
    holds: (found, place) => isTelephone(found) && !isThings(place),
  })),
];

/** Telephone numbers: with the code of a country, in the form of one, or behind a word that says so. */
export function findPhones(text: string): Span[] {
  return matchSpans(text, patterns);
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
