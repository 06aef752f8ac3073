import type { Line } from './clean-text.ts';
import { closingLine, device, postscript } from './closings.ts';

const delimiter = /^--\s?$/;
/** The frame that Japanese and newsletter signatures stand in. */
const rule = /^(?:[-─━―=＝_＿*＊~〜・…◇◆■□☆★]\s?){6,}$/;
const contact =
  /(?:tel|fax|mobile?|phone|telefon|handy|téléphone|teléfono|telefone|〒|TEL|e-?mail|www\.|https?:|@|株式会社|有限会社|合同会社|部\s|課\s|\bgmbh\b|\binc\b|\bltd\b|\bllc\b|\bs\.?a\.?r?\.?l?\.?\b|\bltda\b|\bag\b)/i;
const sentenceEnd = /(?:ください|下さい|ます|です|ません|ました|ない)$/;
/** What stands in names, titles and addresses beside capital letters. */
const betweenNames =
  /^(?:of|and|for|the|at|und|für|von|van|der|im|et|de|des|du|la|le|les|del|los|las|y|da|do|das|dos|e)$/;
const mostLines = 14;
const mostCharacters = 90;

/**
 * Marks the signature: from the delimiter or the closing words to the end, as long as what follows looks like
 * one, and the line a telephone adds. A question, a whole sentence or a postscript after it stays.
 */
export function findSignature(lines: Line[]): void {
  for (const line of lines) if (!line.leaves && device.test(line.text)) line.leaves = 'signature';
  const own = lines.filter((line) => !line.leaves && line.text !== '');
  const start = startOf(own);
  if (start === undefined) return;
  for (const line of own.slice(start)) {
    if (postscript.test(line.text)) return;
    line.leaves = 'signature';
  }
}

/** The first line of the signature among what somebody wrote; never the first line of all. */
function startOf(own: Line[]): number | undefined {
  const from = Math.max(1, own.length - mostLines);
  for (let at = from; at < own.length; at++) {
    const { text = '' } = own[at] ?? {};
    const rest = own.slice(at + 1);
    if (delimiter.test(text) && rest[0] && !isSentence(rest[0].text)) return at;
    if (rule.test(text) && rest.some((line) => contact.test(line.text)) && rest.every(isShort)) {
      return at;
    }
    if (closingLine.test(text) && restIsSignature(rest)) return at;
  }
  return undefined;
}

function restIsSignature(rest: Line[]): boolean {
  const untilPostscript = rest.findIndex((line) => postscript.test(line.text));
  const block = untilPostscript < 0 ? rest : rest.slice(0, untilPostscript);
  return block.every((line) => closingLine.test(line.text) || looksSigned(line.text));
}

/** A name, a job, an address, a number: short, and no sentence. */
function looksSigned(text: string): boolean {
  if (rule.test(text) || contact.test(text)) return text.length <= 140 && !/[?？]$/.test(text);
  if (isSentence(text)) return false;
  const words = text.split(/\s+/).length;
  return text.length <= mostCharacters && words <= 8 && !/[?？!！。;]$|[a-zà-ÿ]{3,}\.$/u.test(text);
}

/** "Refund 40 EUR to my card" tells something; names, jobs and addresses have capital letters or few words. */
function isSentence(text: string): boolean {
  if (sentenceEnd.test(text)) return true;
  const words = text.split(/[\s,]+/);
  const told = words.filter((word) => /^\p{Ll}+\.?$/u.test(word) && !betweenNames.test(word));
  return words.length >= 3 && told.length >= 2;
}

function isShort(line: Line): boolean {
  return line.text.length <= mostCharacters;
}
