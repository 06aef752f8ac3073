import type { Span } from './match-spans.ts';

/** A text in which something else stands in the place of each span; spans are in order and apart. */
export function replaceSpans<One extends Span>(
  text: string,
  spans: One[],
  replacement: (span: One, value: string) => string,
): string {
  let at = 0;
  const parts = spans.map((span) => {
    const before = text.slice(at, span.start);
    at = span.end;
    return before + replacement(span, text.slice(span.start, span.end));
  });
  return parts.join('') + text.slice(at);
}
