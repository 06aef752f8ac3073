import { matchSpans, type Pattern, type Span } from './match-spans.ts';
import { cardCodeWords, codeWords, keyWords, passwordWords, stateWords } from './secret-words.ts';

const hasDigit = (found: string): boolean => /\d/.test(found);
/** `0x80070005` and `ERR_401_X` are errors. */
const isErrorCode = (found: string): boolean =>
  /^0x[\da-f]{1,16}\b/i.test(found) || /^[A-Z]{2,}[_-][A-Z\d_-]+$/.test(found);
const isNumbered = (found: string): boolean =>
  hasDigit(found) && !/^\d{1,2}$/.test(found) && !isErrorCode(found);
/** Letters alone are a word of the sentence, unless signs or capitals within them are not those of a word. */
const isCoined = (found: string): boolean =>
  isNumbered(found) ||
  (!isErrorCode(found) &&
    !/@.+\./.test(found) &&
    /\p{L}(?:[_#$%&*+=!@^]+[\p{L}\d]|\p{Ll}\p{Lu})/u.test(found));

/** Up to where a script without blanks goes on. */
const value = '([^\\s"\'»”」<>⟦,;、。？！\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]{4,64})';
const quote = '["\'«“”„「<]{0,2}';
const sign = `["'”»]?\\s{0,3}(?:[:=→]|->)\\s{0,3}${quote}`;
const blank = ` (?:- )?${quote}`;
const verb = `\\s{1,3}(?:(?:(?:has been|was|is) )?(?:changed|set|reset) to|is|was|were|ist|war|lautet|est|est bien|était|es|é|è|era|luidt|to(?: jest)?|brzmi|är|var|er|je|on|şu|は)\\s{0,3}:?\\s{0,3}${quote}|\\s{0,3}は\\s{0,3}${quote}`;
const after = (words: string, joint: string, what = value): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${words})(?:${joint})${what}`, 'dgiu');

const patterns: Pattern[] = [
  {
    finds:
      /-----BEGIN [A-Z\d ]{0,40}PRIVATE KEY(?: BLOCK)?-----[^]*?(?:-----END [A-Z\d ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/dg,
  },
  // The shapes that well-known services give to their keys.
  {
    finds:
      /(?<![A-Za-z\d])(?:(?:sk|rk)_(?:live|test)_\w{8,}|whsec_\w{8,}|sk-(?:proj|ant|svcacct|or)-[\w-]{8,}|gh[pousr]_\w{20,}|github_pat_\w{16,}|glpat-[\w-]{16,}|(?:AKIA|ASIA)[A-Z\d]{12,}|xox[abeoprs](?:\.xox[bp])?-[\w-]{10,}|xapp-[\w-]{10,}|eyJ[\w-]{8,400}\.[\w-]{8,}(?:\.[\w-]*)?|AIza[\w-]{30,}|ya29\.[\w-]{10,}|SG\.[\w-]{10,100}\.[\w-]{10,}|npm_\w{30,}|hf_\w{20,}|shp(?:at|ss|ca|pa)_\w{16,})/dg,
  },
  { finds: /(?<![A-Za-z\d])sk-[\w-]{16,200}/dg, holds: hasDigit },
  {
    finds: /\b(?:Bearer|Basic) ([\w.~+/-]{12,}=*)/dgi,
    holds: (found) => hasDigit(found) || found.endsWith('='),
  },
  { finds: /:\/\/([^\s/@:?#]{1,64}:[^\s/@]{1,128})(?=@)/dg },
  { finds: after(passwordWords, '["\']?\\s{0,3}[:=]\\s{0,3}', '"([^"\\n⟦]{4,64})"') },
  { finds: after(passwordWords, sign), holds: isPassword },
  { finds: after(passwordWords, `${verb}|${blank}`), holds: isCoined },
  { finds: after(keyWords, `${sign}|${verb}`), holds: isNumbered },
  { finds: after(codeWords, `${sign}|${verb}|${blank}`, '((?=[A-Z\\d-]*\\d)[A-Z\\d-]{4,10})') },
  { finds: after('pin(?:[ -]?code)?', blank, '(\\d{4,8})(?![\\p{L}\\d-])') },
  { finds: after(cardCodeWords, `${sign}|${verb}|${blank}`, '(\\d{3,4})(?!\\d)') },
];

/** Behind a colon stands the password, even one of letters, unless a sentence goes on there or it says what is wrong. */
function isPassword(found: string, { text, end }: { text: string; end: number }): boolean {
  if (isErrorCode(found)) return false;
  if (hasDigit(found)) return !/^\d{1,2}$/.test(found);
  return !stateWords.test(found) && /^["'»”」>]?[.!,;)]?(?=\n|$)/.test(text.slice(end, end + 4));
}

/** Passwords, codes and keys: by their form, or by the word before them. */
export function findSecrets(text: string): Span[] {
  return matchSpans(text, patterns);
}
