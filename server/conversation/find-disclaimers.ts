import type { Line } from './clean-text.ts';
import {
  commonWords,
  lawyersWords,
  machineNotices,
  mailWords,
  outsideMark,
  personSpeaks,
} from './notice-words.ts';

const shortest = 20;
const longest = 2500;

/**
 * Marks the notices with which a mail begins or ends; what stands in between was meant to be read. It errs on
 * the side of keeping: a paragraph in which a person asks, says "I" or names an error is theirs.
 */
export function findDisclaimers(lines: Line[]): void {
  const paragraphs = paragraphsOf(lines);
  for (const paragraph of paragraphs.slice(1).reverse()) {
    const notice = noticeIn(paragraph);
    leave(notice);
    if (notice.length < paragraph.length) break;
  }
  const [first = []] = paragraphs;
  const notice = noticeIn(first);
  // A person who has nothing but such a sentence to say means it.
  if (paragraphs.length > 1 || notice.length < first.length) leave(notice);
}

/** The lines of a paragraph that are a notice: all of them, or those above or below what a person wrote. */
function noticeIn(paragraph: Line[]): Line[] {
  if (textOf(paragraph).length >= longest) return [];
  const hints = paragraph.map((line) => isHint(line.text));
  const first = hints.indexOf(true);
  const last = hints.lastIndexOf(true);
  // A notice is often wrapped, so its first line may say nothing of it; but then no sentence ends there.
  const above = paragraph.slice(0, Math.max(first, 0)).findLastIndex((line) => endsHere(line.text));
  const below = paragraph.findIndex((line, at) => at >= last && endsHere(line.text));
  const notice = paragraph.slice(above + 1, below < 0 ? undefined : below + 1);
  return isNotice(textOf(notice)) ? notice : [];
}

function isNotice(text: string): boolean {
  if (outsideMark.test(text)) return true;
  if (text.length < shortest || personSpeaks.test(text)) return false;
  return isLegal(text) || machineNotices.some((notice) => notice.test(text));
}

/** A lawyer says two things at least, and one of them as nobody else does. */
function isLegal(text: string): boolean {
  const lawyers = lawyersWords.filter((words) => words.test(text)).length;
  const common = commonWords.filter((words) => words.test(text)).length;
  return lawyers > 0 && lawyers + common > 1;
}

function isHint(line: string): boolean {
  const words = [...lawyersWords, ...commonWords, mailWords, outsideMark, ...machineNotices];
  return words.some((word) => word.test(line));
}

/** Whether a sentence ends with a line. */
function endsHere(line: string): boolean {
  return /[.!?:…。！？：)\]】]["'”’»]?$/.test(line);
}

function textOf(lines: Line[]): string {
  return lines.map((line) => line.text).join(' ');
}

function leave(lines: Line[]): void {
  for (const line of lines) line.leaves = 'disclaimer';
}

function paragraphsOf(lines: Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  let current: Line[] = [];
  for (const line of lines) {
    if (line.leaves || line.text === '' || /^[-_=*]{3,}$/.test(line.text)) {
      if (current.length > 0) paragraphs.push(current);
      current = [];
    } else current.push(line);
  }
  return current.length > 0 ? [...paragraphs, current] : paragraphs;
}
