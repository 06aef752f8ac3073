import { withoutSpans, type Span } from './match-spans.ts';

/** A finder, and what it is that it finds. */
export type Finder<Kind> = readonly [kind: Kind, find: (text: string) => Span[]];

export interface Found<Kind> extends Span {
  kind: Kind;
}

/**
 * What several finders find in a text, in the order in which it stands there. Nothing is found twice: whoever comes
 * first has it.
 *
 * @param plain a copy as `plainCopy` makes it
 */
export function findKinds<Kind>(plain: string, finders: readonly Finder<Kind>[]): Found<Kind>[] {
  let rest = plain;
  return finders
    .flatMap(([kind, find]) => {
      const spans = find(rest).sort(byStart);
      rest = withoutSpans(rest, spans);
      return spans.map((span) => ({ ...span, kind }));
    })
    .sort(byStart);
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
