import { isNationalId } from './check-digits.ts';
import { followsNumberWord } from './follows-number-word.ts';
import { matchSpans, type Pattern, type Span } from './match-spans.ts';

const joint =
  "(?:['’]?s)?[\\s:#.]{0,3}(?:(?:card|number|no|nr|nummer|numéro|número|num|番号|is|ist|lautet|est|es|é|は)[\\s:#.]{0,3}){0,3}";
const led = (words: string, number: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${words})${joint}(${number})(?![\\p{Script=Latin}\\d]|-\\d)`, 'dgiu');

const patterns: Pattern[] = [
  {
    finds: led('ssn|social[ -]?security', '\\d{3}[ .-]?\\d{2}[ .-]?\\d{4}'),
  },
  { finds: led('cpf', '\\d{3}[ .]?\\d{3}[ .]?\\d{3}[ -]?\\d{2}'), holds: isNationalId },
  {
    finds: led(
      'passport|reisepass(?:nummer)?|passeport|pasaporte|passaporte|パスポート|steuer-?id\\p{L}{0,24}|identifikationsnummer|sozialversicherungs\\p{L}{1,8}|sécurité sociale|nhs|bsn|マイナンバー|個人番号',
      '[A-Z]{0,2}\\d(?:[ -]?[A-Z\\d]){6,13}',
    ),
    holds: (found) => found.replace(/\D/g, '').length >= 6,
  },
  {
    finds:
      /(?<![\w.-])(?:\d{3}-\d{2}-\d{4}|\d{8}-?[A-Z]|\d{2}\.\d{3}\.\d{3}-?[A-Z]|[XYZ]-?\d{7}-?[A-Z]|\d{3}\.\d{3}\.\d{3}-\d{2}|\d{3} \d{3} \d{3} \d{2}|\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}|[12] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2})(?![\w-])/dgi,
    holds: (found, { text, start }) => isNationalId(found) && !followsNumberWord(text, start),
  },
];

/** Numbers that a state gives to a person: by their check digits, or by the word before them. */
export function findNationalIds(text: string): Span[] {
  return matchSpans(text, patterns);
}
