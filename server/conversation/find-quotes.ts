import type { Line } from './clean-text.ts';
import { attribution, forwarded, headerOf, replyAbove, separator } from './quote-marks.ts';

const quoted = /^[>›»|]\s?/;
const longestAttribution = 3;
/** Fewer letters than this above a forwarded mail are no message: what is forwarded is. */
const leastWords = 25;

/**
 * Marks quoted mail: what follows a separator or the head of an earlier mail, and lines that begin with ">".
 * Answers written between quoted lines stay. Where somebody forwards a mail and adds next to nothing, the mail
 * is the message, and stays.
 */
export function findQuotes(lines: Line[]): void {
  const end = endOfOwn(lines);
  if (end !== undefined) {
    const isForward = lines.slice(end, end + 6).some((line) => forwarded.test(line.text));
    const own = lines.slice(0, end).filter((line) => !quoted.test(line.text));
    const letters = own.map((line) => line.text.replace(/[^\p{L}]/gu, '')).join('').length;
    const isMessage = letters >= leastWords || (!isForward && letters > 0);
    if (isMessage) for (const line of lines.slice(end)) line.leaves = 'quote';
  }
  markQuotedLines(lines);
}

/** Where the head of an earlier mail begins, below which nobody answers. */
function endOfOwn(lines: Line[]): number | undefined {
  for (let at = 0; at < lines.length; at++) {
    const { text = '' } = lines[at] ?? {};
    if (replyAbove.test(text) || separator.some((mark) => mark.test(text))) return at;
    if (isHead(lines, at)) return at;
    const length = attributionAt(lines, at);
    // Below an attribution with ">" lines there may be answers between them.
    if (length > 0 && !followsQuote(lines, at + length)) return at > 0 ? at : undefined;
  }
  return undefined;
}

/** Two more of sender, time, receiver and subject close below the first of them. */
function isHead(lines: Line[], at: number): boolean {
  const first = headerOf(lines[at]?.text ?? '');
  if (first !== 'from' && first !== 'sent') return false;
  const next = lines.slice(at + 1, at + 7).map((line) => headerOf(line.text));
  return new Set(next.filter((name) => name && name !== first)).size >= 2;
}

/** @returns over how many lines an attribution that begins here goes; 0 when none does */
function attributionAt(lines: Line[], at: number): number {
  let text = '';
  for (let length = 1; length <= longestAttribution; length++) {
    const line = lines[at + length - 1]?.text.replace(quoted, '') ?? '';
    if (line === '' || text.length + line.length > 260) return 0;
    text = text === '' ? line : `${text} ${line}`;
    if (attribution.some((mark) => mark.test(text))) return length;
  }
  return 0;
}

function followsQuote(lines: Line[], from: number): boolean {
  let at = from;
  while (lines[at]?.text === '') at++;
  return quoted.test(lines[at]?.text ?? '');
}

/** A single line somebody put ">" before may be a prompt or an arrow; several, or one below an attribution, are quotes. */
function markQuotedLines(lines: Line[]): void {
  const all = lines.filter((line) => !line.leaves && line.text.startsWith('>'));
  const attributed = lines.map((line, at) => (line.leaves ? 0 : attributionAt(lines, at)));
  // "> 5 errors" compares.
  const isComparing = all.every((line) => /^>\s?=?\s?\d/.test(line.text));
  const isQuoting =
    (all.length > 1 && !isComparing) ||
    attributed.some((length, at) => length > 0 && followsQuote(lines, at + length));
  if (!isQuoting) return;
  const before = lines.map((line) => line.leaves);
  for (const line of all) line.leaves = 'quote';
  for (const [at, length] of attributed.entries()) {
    if (length === 0 || !followsQuote(lines, at + length)) continue;
    for (const line of lines.slice(at, at + length)) line.leaves = 'quote';
  }
  const isAllGone = lines.every((line) => line.leaves || line.text === '');
  // A forwarded mail in ">" lines with nothing of one's own is what was to be read.
  if (isAllGone) for (const [at, line] of lines.entries()) line.leaves = before[at];
}
