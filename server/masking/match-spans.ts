import { replaceSpans } from './replace-spans.ts';

/** A part of a text, from its first character to behind its last. */
export interface Span {
  start: number;
  end: number;
}

/** How something is found: all of what `finds` matches, or its first group where it has one. */
export interface Pattern {
  /** Global, with indices (`gd`). */
  finds: RegExp;
  /** What is found must pass; without it the shape is enough. */
  holds?: (found: string, place: { text: string } & Span) => boolean;
}

/** Stands for what was found already. No text of ours holds it, and it belongs to no word or number. */
const filler = '⟦';

/** Where patterns find something, in the order in which they are given; nothing is found twice. */
export function matchSpans(text: string, patterns: Pattern[]): Span[] {
  let all: Span[] = [];
  let rest = text;
  for (const pattern of patterns) {
    const spans = matchesOf(rest, pattern);
    // A list spread over arguments must not have more than some hundred thousand.
    all = all.concat(spans);
    rest = withoutSpans(rest, spans);
  }
  return all;
}

/** A text of the same length in which spans, which must be in order, are filled with what nothing matches. */
export function withoutSpans(text: string, spans: Span[]): string {
  return replaceSpans(text, spans, (_span, value) => blankOut(value));
}

/** As many signs that nothing matches as a text has. */
export function blankOut(text: string): string {
  return filler.repeat(text.length);
}

function matchesOf(text: string, { finds, holds }: Pattern): Span[] {
  const spans: Span[] = [];
  const pattern = new RegExp(finds);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [start, end] = match.indices?.[1] ?? match.indices?.[0] ?? [match.index, match.index];
    if (end > start && (!holds || holds(text.slice(start, end), { text, start, end }))) {
      spans.push({ start, end });
      pattern.lastIndex = end;
    } else {
      // What is found may begin within what was not: a card after the number of a row.
      const length = (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
      pattern.lastIndex = match.index + length;
    }
  }
  return spans;
}
