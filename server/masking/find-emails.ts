import { matchSpans, type Pattern, type Span } from './match-spans.ts';

/** Scripts with blanks between words; in others nobody can tell where the words before an address end. */
const spaced =
  '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}';
const local = `(?:[${spaced}\\p{M}\\d_.+'&~-]{1,64}|\\p{Script=Han}{1,10})`;
const label = `[${spaced}\\p{M}\\d-]{1,63}|\\p{Script=Han}{1,20}`;
/** The last one is of letters: `lodash@4.17.21` is a version. */
const last = '(?:xn--[a-z\\d-]{2,59}|[a-z]{2,24}(?![a-z\\d_]))';
const foreignLast = `(?:[${spaced}\\p{M}]{2,24}|\\p{Script=Han}{1,6})`;
const ending = `(?:(?:${label})\\.){1,6}(?:${last}|${foreignLast})`;
const at = '(?: ?[\\[({<] ?(?:at|ät|a|arroba|arobase|アット|アットマーク) ?[\\])}>] ?)';
const dot = '(?:\\.| ?[\\[({<] ?(?:dot|punkt|point|punto|ponto|ドット) ?[\\])}>] ?)';

const patterns: Pattern[] = [
  {
    // `git@` names a program's account in an address of code.
    finds: new RegExp(`(?:"[^"\\n]{1,64}"|${local})(?<!(?<!\\w)git)(?:@|%40)${ending}`, 'dgiu'),
    holds: (found) => !/^[^\p{L}\d]*(?:@|%40)/u.test(found),
  },
  {
    finds: new RegExp(`[\\p{L}\\d_.+-]{1,64}${at}(?:[\\p{L}\\d-]{1,63}${dot}){1,4}${last}`, 'dgiu'),
  },
  {
    finds:
      /(?<![\w.+-])[\w.+-]{1,64} at [a-z\d-]{1,63}(?: dot [a-z\d-]{1,63}){0,2} dot (?:com|net|org|info|edu|io|eu|de|at|ch|fr|be|es|mx|pt|br|jp|uk|us|ca|co|me|dev|app)(?!\w)/dgi,
  },
];

/** E-mail addresses, also those with letters beyond ASCII and those spelt out to keep robots away. */
export function findEmails(text: string): Span[] {
  return matchSpans(text, patterns);
}
