import type { Utterance } from '../utterances.ts';
import type { Found } from './find-details.ts';

/** Codes that are errors wherever they stand. */
const codes = [
  /\b(?:ERR|ERROR|E|EX|ORA|SQL|DB|NET|AUTH|TLS|SSL|API|SYS|PAY|CONN|FEHLER)[_-][A-Z0-9]+(?:[_-][A-Z0-9]+)*\b/g,
  /\b0x[0-9A-Fa-f]{4,16}\b/g,
  /\bHTTP[ /]?(?:status |error |code )?[45]\d{2}\b/gi,
  /\b[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+\b/g,
  /\b(?:[a-z]+\.)*[A-Z]\w*(?:Exception|Error)\b(?:: [^\n.]{3,80})?/g,
  /\b[45]\d{2} (?:Bad Gateway|Not Found|Forbidden|Internal Server Error|Service Unavailable|Unauthorized|Gateway Timeout|Too Many Requests|Bad Request)\b/gi,
];
/** A code after a word for it: "error 42", "Fehlercode E-17", "エラーコード：1005". */
const afterWord =
  /(?<![\p{L}])(?:error(?:\s?code)?|fehler(?:code|nummer)?|erreur|código(?: de error| de erro)?|code(?: d['’]erreur)?|erro|エラー(?:コード)?|コード|stop code)(?:\s*(?:nr|no|nº|n°|number|is|ist|lautet|est|es|é|は|が)\.?)*\s*[:：#(「]?\s*([A-Z]{0,6}[-_ ]?\d{1,8}(?:[-_][A-Z\d]{1,8})*|[A-Z]{1,4}\d{1,6})(?![\p{L}\d.,]\d)/giu;
/** "5-1102ってエラー": Japanese puts the code first. */
const beforeWord = /(?<![\dA-Z])([A-Z]{0,5}-?\d[\dA-Z-]{2,})\s?(?:って|という|の)?エラー/giu;
const snake = /\b[a-z]{3,}(?:_[a-z]{3,})+\b/g;
const quotations = [
  /"([^"\n]{3,160})"/g,
  /“([^”\n]{3,160})”/g,
  /„([^“”"\n]{3,160})[“”"]/g,
  /«\s?([^»\n]{3,160}?)\s?»/g,
  /「([^」\n]{2,160})」/g,
  /『([^』\n]{2,160})』/g,
  /(?<![\p{L}\d])'([^'\n]{6,160})'(?![\p{L}\d])/gu,
  /`([^`\n]{3,160})`/g,
];

/** How near the word must stand that makes a quotation an error. */
const before = 60;
const after = 30;
const clauseEnd = /[,;.!?](?=\s)|[、。！？]/;

/** What a program says: codes, names of exceptions, and quoted words where the sentence speaks of an error. */
export function findErrors({ text, lexicon }: Utterance): Found[] {
  const found: Found[] = [];
  const take = (value: string, start: number): void => {
    found.push({ kind: 'error', value, start });
  };
  if (lexicon) {
    for (const quotation of quotations) {
      for (const match of text.matchAll(quotation)) {
        const [whole, value = ''] = match;
        const end = match.index + whole.length;
        // Only words of the same clause say what a quotation is.
        const ahead = text.slice(Math.max(0, match.index - before), match.index).split(clauseEnd);
        const behind = text.slice(end, end + after).split(clauseEnd);
        if (isSaid(value) && lexicon.error.test(`${ahead.at(-1)} ${behind[0]}`)) {
          take(value, match.index + whole.indexOf(value));
        }
      }
    }
  }
  for (const code of codes) for (const match of text.matchAll(code)) take(match[0], match.index);
  for (const match of text.matchAll(beforeWord)) take(match[1] ?? '', match.index);
  if (lexicon?.error.test(text)) {
    for (const match of text.matchAll(snake)) take(match[0], match.index);
  }
  for (const match of text.matchAll(afterWord)) {
    const value = match[1] ?? '';
    if (/\d/.test(value)) take(value, match.index + match[0].lastIndexOf(value));
  }
  return found;
}

/** A quoted word alone is a name of a button or a product, unless it holds a number or goes on. */
function isSaid(value: string): boolean {
  return (
    value.trim().split(/\s+/).length >= 2 ||
    /\d/.test(value) ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{5,}/u.test(value)
  );
}
