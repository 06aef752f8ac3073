export interface Span {
  start: number;
  end: number;
}

/** A full stop after one of these ends a word, not a sentence. */
const abbreviations = new Set(
  'mr mrs ms dr prof st tel approx vs etc eg ie inc ltd co jr sr sra srta sres dpt dept bzw ca evtl ggf inkl usw zzgl str hr fr frl mme mlle ex av bd env ud uds vd aprox ej obs exmo exma dra'.split(
    ' ',
  ),
);
/** These only before a number: "No. 5" goes on, "No. I did not." does not. */
const beforeNumbers = new Set('no nr nº núm p pp pág ref réf fig vol art abs'.split(' '));
/** "5 p.m." and "in the U.S." often end a sentence, which a capital letter then shows. */
const mayEnd = /(?:^|[\d\s])(?:[ap]\.?m|u\.s(?:\.a)?|u\.k|e\.u)$/i;
const months =
  /^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mär|apr|jun|jul|aug|sep|okt|nov|dez)/i;
/** A line shorter than this was not broken by the mail program but by its writer. */
const wrapsAt = 58;

/**
 * The sentences of a text, without the blanks around them: ends of sentences, of list items, of paragraphs, and
 * of lines that were not broken by a mail program. Abbreviations, numbers and addresses end nothing.
 *
 * @returns where each begins and ends in the text
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const span = trim(text, start, end);
    if (span) spans.push(span);
    start = end;
  };
  for (const match of text.matchAll(
    /\n+|[。！？｡]+[」』）)]*|(?<![.!?…؟।])[.!?…؟।]+["'”’»)\]]*(?=\s|$)/gu,
  )) {
    const at = match.index;
    const end = at + match[0].length;
    if (match[0].startsWith('\n')) {
      if (match[0].length > 1 || !isWrapped(text, start, at, end)) close(end);
    } else if (!isAbbreviation(text, start, at, end)) close(end);
  }
  close(text.length);
  return spans;
}

function trim(text: string, start: number, end: number): Span | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return to > from ? { start: from, end: to } : undefined;
}

/** Whether a line goes on in the next: it is long, ends nothing, and the next begins small. */
function isWrapped(text: string, start: number, at: number, next: number): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', at - 1) + 1, start);
  const following = text.slice(next, next + 40);
  if (/^[•*\-–—>]|^\d{1,2}[.)]\s/.test(following) || /[:：]/.test(text[at - 1] ?? '')) return false;
  const beginsSmall = /^\p{Ll}/u.test(following);
  return at - lineStart >= wrapsAt || (beginsSmall && at - lineStart >= wrapsAt / 2);
}

function isAbbreviation(text: string, start: number, at: number, end: number): boolean {
  if (text[at] !== '.' || end - at > 1) return false;
  const before = /[\p{L}\d.]*$/u.exec(text.slice(Math.max(start, at - 20), at))?.[0] ?? '';
  const after = text.slice(end, end + 16).trimStart();
  if (/^\p{Ll}/u.test(after)) return true;
  if (/^\d{1,2}$/.test(before))
    return months.test(after) || /^\d/.test(after) || isListNumber(text, start, at);
  const isNumberNext = /^[#\d]/.test(after);
  if (mayEnd.test(before)) return isNumberNext;
  const word = before.toLowerCase().replaceAll('.', '');
  if (beforeNumbers.has(word)) return isNumberNext;
  return abbreviations.has(word) || /^\p{L}$/u.test(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before);
}

/** "1." at the beginning of a line belongs to what follows. */
function isListNumber(text: string, start: number, at: number): boolean {
  return /^\s*\d{1,2}$/.test(text.slice(start, at));
}
