import { withoutSpans, type Span } from './match-spans.ts';

/** Scripts with blanks between words; in others nobody can tell where the words before an address end. */
const spaced =
  '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}';
const local = `(?:[${spaced}\\p{M}\\d_.+'&~-]{1,64}|\\p{Script=Han}{1,10})`;
const label = `[${spaced}\\p{M}\\d-]{1,63}|\\p{Script=Han}{1,20}`;
/** The last one is of letters: `lodash@4.17.21` is a version. */
const last = '(?:xn--[a-z\\d-]{2,59}|[a-z]{2,24}(?![a-z\\d_]))';
const foreignLast = `(?:[${spaced}\\p{M}]{2,24}|\\p{Script=Han}{1,6})`;
const ending = `(?:(?:${label})\\.){1,6}(?:${last}|${foreignLast})`;
const at =
  '(?: ?[\\[({<] ?(?:at|ät|a|arroba|arobase|chiocciola|małpa|snabel-a|アット|アットマーク) ?[\\])}>] ?)';
const dot = '(?:\\.| ?[\\[({<] ?(?:dot|punkt|point|punto|ponto|punt|kropka|ドット) ?[\\])}>] ?)';
const knownLast =
  '(?:com|net|org|info|edu|io|eu|de|at|ch|fr|be|es|mx|pt|br|jp|uk|us|ca|co|me|dev|app|nl|it|pl|se|dk|no|tr|example)';

/** Each is looked for from its `@` on, and from there back to where it begins: text without one costs nothing. */
const patterns = [
  new RegExp(
    // `git@` names a program's account in an address of code.
    `(?<=((?:"[^"\\n]{1,64}"|${local})(?<!(?<!\\w)git)))(?:@|%40)(${ending})`,
    'dgiu',
  ),
  new RegExp(`(?<=([\\p{L}\\d_.+-]{1,64}))${at}((?:[\\p{L}\\d-]{1,63}${dot}){1,4}${last})`, 'dgiu'),
  new RegExp(
    `(?<=(?<![\\w.+-])([\\w.+-]{1,64})) (?:at|arroba|chiocciola) ([a-z\\d-]{1,63}(?: (?:dot|punto|ponto) [a-z\\d-]{1,63}){0,2} (?:dot|punto|ponto) ${knownLast}(?!\\w))`,
    'dgi',
  ),
];

/** E-mail addresses, also those with letters beyond ASCII and those spelt out to keep robots away. */
export function findEmails(text: string): Span[] {
  let all: Span[] = [];
  let rest = text;
  for (const pattern of patterns) {
    const spans = spansOf(rest, pattern);
    all = all.concat(spans);
    rest = withoutSpans(rest, spans);
  }
  return all;
}

function spansOf(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  for (const { indices } of text.matchAll(pattern)) {
    const [begins = 0] = indices?.[1] ?? [];
    const [, end = 0] = indices?.[2] ?? [];
    // What is before an address may be the end of the one before it.
    const start = Math.max(begins, spans.at(-1)?.end ?? 0);
    const isNamed = /^[^@%]*[\p{L}\d]/u.test(text.slice(start, end));
    if (isNamed) spans.push({ start, end });
  }
  return spans;
}
