/**
 * A copy of a text, of the same length, in which everyday spellings are one: digits of every script, full-width
 * letters and signs, the dashes that word processors make, and blanks. What is found in it stands at the same
 * place in the text.
 */
export function plainCopy(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/(?![0-9])\p{Nd}/gu, (char) => (char.length === 1 ? String(digitOf(char)) : char))
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/(?<=\d)ー(?=\d)/g, '-');
}

/** Unicode keeps the ten digits of a script side by side, zero first. */
function digitOf(char: string): number {
  const code = char.charCodeAt(0);
  let digit = 0;
  while (digit < 9 && /\p{Nd}/u.test(String.fromCharCode(code - digit - 1))) digit++;
  return digit;
}
