import type { MarkedKind, MarkedSpan, MarkedText } from './read-redact-set.ts';

/** How often what is marked is found, and what is found is marked, of one kind in one text. */
export interface MaskTally {
  kind: MarkedKind;
  wanted: number;
  /** Marked, and every letter and digit of it found as what it is. */
  hits: number;
  /** Marked, and every letter and digit of it found as anything: none of it is sent. */
  hidden: number;
  found: number;
  /** Found, and every letter and digit of it marked as that. */
  right: number;
}

/** Compares what was found in a text with what is marked in it; `misses` says in words where they differ. */
export function scoreMasking(
  marked: MarkedText,
  found: MarkedSpan[],
  kinds: readonly MarkedKind[],
): { tallies: MaskTally[]; misses: string[] } {
  const { text, spans } = marked;
  const tallies = kinds.map((kind) => {
    const of = (list: MarkedSpan[]) => list.filter((span) => span.kind === kind);
    const wanted = of(spans);
    return {
      kind,
      wanted: wanted.length,
      hits: wanted.filter((span) => isWithin(text, span, of(found))).length,
      hidden: wanted.filter((span) => isWithin(text, span, found)).length,
      found: of(found).length,
      right: of(found).filter((span) => isWithin(text, span, of(spans))).length,
    };
  });
  const sameKind = (span: MarkedSpan, list: MarkedSpan[]) =>
    list.filter(({ kind }) => kind === span.kind);
  const words = ({ kind, start, end }: MarkedSpan) => `${kind} "${text.slice(start, end)}"`;
  const misses = [
    ...spans
      .filter((span) => !isWithin(text, span, sameKind(span, found)))
      .map((span) => `${marked.id}: missed ${words(span)}`),
    ...found
      .filter((span) => !isWithin(text, span, sameKind(span, spans)))
      .map((span) => `${marked.id}: wrong ${words(span)}`),
  ];
  return { tallies, misses };
}

/** Whether each letter and digit of a span stands in one of others; the signs around them do not matter. */
function isWithin(text: string, span: MarkedSpan, others: MarkedSpan[]): boolean {
  for (let at = span.start; at < span.end; at++) {
    const isCovered = others.some(({ start, end }) => start <= at && at < end);
    if (!isCovered && /[\p{L}\p{N}]/u.test(text[at] ?? '')) return false;
  }
  return true;
}
