import { followsNumberWord } from './follows-number-word.ts';
import { isNationalId } from './is-national-id.ts';
import { matchSpans, type Pattern, type Span } from './match-spans.ts';
import { idWords } from './id-words.ts';

const joint =
  "(?:['’]s)?[\\s:#.]{0,3}(?:(?:card|number|no|nr|nummer|numéro|número|numero|num|nº|n°|numer|numeru|numaram|numarası|numaramız|číslo|番号|is|ist|lautet|est|es|é|è|to|to jest|er|är|je|on|は)[\\s:#.]{0,3}){0,3}";
const led = (words: string, number: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}])(?:${words})(?!\\p{Script=Latin})${joint}(${number})(?![\\p{Script=Latin}\\d]|[-/]\\d)`,
    'dgiu',
  );

/** Forms that have signs or letters of their own, so that they stand out among other numbers. */
const standing = [
  '\\d{3}-\\d{2}-\\d{4}',
  '\\d{8}-?[A-Z]',
  '\\d{2}\\.\\d{3}\\.\\d{3}-?[A-Z]',
  '[XYZ]-?\\d{7}-?[A-Z]',
  '\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}',
  '\\d{3} \\d{3} \\d{3} \\d{2}',
  '\\d{2}\\.\\d{3}\\.\\d{3}\\/\\d{4}-\\d{2}',
  '[12] ?\\d{2} ?\\d{2} ?(?:\\d{2}|2[AB]) ?\\d{3} ?\\d{3} ?\\d{2}',
  '[A-Z]{6}\\d[\\dL-NP-V][A-EHLMPRST][\\dL-NP-V]{2}[A-Z][\\dL-NP-V]{3}[A-Z]',
  '[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]',
  '(?:19|20)?\\d{6}[-+]\\d{4}',
  '\\d{6}[-+A]\\d{3}[\\dA-Y]',
  '\\d{6}/\\d{4}',
  '756\\.\\d{4}\\.\\d{4}\\.\\d{2}',
  '\\d{6} \\d{5}',
  '\\d{11}',
  '\\d{17}[\\dX]',
].join('|');

const patterns: Pattern[] = [
  {
    finds: new RegExp(`(?<![\\w.-])(?:${standing})(?![\\w-]|[./]\\d)`, 'dgi'),
    holds: (found, { text, start }) => isNationalId(found) && !followsNumberWord(text, start),
  },
  { finds: led('ssn|social[ -]?security', '\\d{3}[ .-]?\\d{2}[ .-]?\\d{4}') },
  { finds: led('cpf', '\\d{3}[ .]?\\d{3}[ .]?\\d{3}[ -]?\\d{2}'), holds: isNationalId },
  {
    finds: led(
      idWords,
      '(?:[A-Z]{1,3} ?)?\\d[A-Z\\d]{0,13}(?:[ ./-]\\d[A-Z\\d]{0,13}){0,6}(?:[./-]?[A-Z])?',
    ),
    holds: isLong,
  },
];

/** Numbers that a state gives to a person: by their check digits, or by the word before them. */
export function findNationalIds(text: string): Span[] {
  return matchSpans(text, patterns);
}

/** Six digits at least, seven signs: less is a date or an amount. */
function isLong(found: string): boolean {
  const compact = found.replace(/[ ./-]/g, '');
  const isDate = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(found);
  return (
    !isDate && compact.length >= 7 && compact.length <= 16 && compact.replace(/\D/g, '').length >= 6
  );
}
