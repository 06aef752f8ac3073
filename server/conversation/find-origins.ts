/** A stretch of a cleaned and masked text that stands in the original as it is: where in both, and how long. */
export type Origin = [textStart: number, originalStart: number, length: number];

/** What cleaning may add, take out or change the width of. */
const loose = /[\s\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff•]|&nbsp;/gu;
/** Between masks and at the ends of lines a text may have been taken apart. */
const piece = /⟦[^⟧]*⟧|\n(?:> ?)?|^> ?/gu;
const shortestPiece = 2;
/** A text that is hardly there at all is not looked for to its end: that would take time by its length squared. */
const mostMisses = 100;

/**
 * Where each piece of a cleaned and masked text stands in the text it was made from, blanks aside. Pieces keep their
 * order, so one that comes twice is found where it is next.
 *
 * @param original Zendesk's own text; `undefined` where a client would see none
 * @returns stretches in order; those that are not found are left out
 */
export function findOrigins(text: string, original: string | undefined): Origin[] {
  if (!original) return [];
  if (original === text) return text === '' ? [] : [[0, 0, text.length]];
  const whole = squash(original, 0, original.length);
  const origins: Origin[] = [];
  let from = 0;
  let misses = 0;
  for (const { start, end } of piecesOf(text)) {
    const own = squash(text, start, end);
    if (own.letters.length < shortestPiece) continue;
    const at = misses < mostMisses ? whole.letters.indexOf(own.letters, from) : -1;
    if (at < 0) {
      misses++;
      continue;
    }
    from = at + own.letters.length;
    own.places.forEach((place, n) => extend(origins, place, whole.places[at + n]!));
  }
  return origins;
}

/**
 * Where a text stands in the original of the text it was made from.
 *
 * @param later of the text in the one it was made from
 * @param earlier of that one in the original
 */
export function composeOrigins(later: readonly Origin[], earlier: readonly Origin[]): Origin[] {
  return later.flatMap(([textStart, between, length]) =>
    earlier.flatMap(([from, originalStart, size]): Origin[] => {
      const start = Math.max(between, from);
      const end = Math.min(between + length, from + size);
      return end > start
        ? [[textStart + start - between, originalStart + start - from, end - start]]
        : [];
    }),
  );
}

/** Letters that follow one another in both texts are one stretch. */
function extend(origins: Origin[], textAt: number, originalAt: number): void {
  const last = origins.at(-1);
  if (last && textAt - last[0] === originalAt - last[1]) last[2] = textAt - last[0] + 1;
  else origins.push([textAt, originalAt, 1]);
}

function piecesOf(text: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(piece)) {
    if (index > start) pieces.push({ start, end: index });
    start = index + mark.length;
  }
  if (text.length > start) pieces.push({ start, end: text.length });
  return pieces;
}

/** A part of a text without what is loose, and where each unit of it stood. */
function squash(
  text: string,
  start: number,
  end: number,
): { letters: string; places: Int32Array<ArrayBuffer> } {
  const part = text.slice(start, end);
  const kept: string[] = [];
  const places: number[] = [];
  let at = 0;
  const keep = (to: number): void => {
    kept.push(part.slice(at, to));
    for (let place = at; place < to; place++) places.push(start + place);
  };
  for (const { index, 0: skipped } of part.matchAll(loose)) {
    keep(index);
    at = index + skipped.length;
  }
  keep(part.length);
  return { letters: kept.join(''), places: Int32Array.from(places) };
}
