import { maskPattern } from '../../../server/contract/masks.ts';

export interface PlacedPassage {
  before: string;
  /** The passage as it stands in its comment. */
  passage: string;
  after: string;
}

/** What a mask may stand for, in characters without blanks. */
const longestMasked = 120;

/**
 * A passage with some words of its comment around it; an ellipsis says where the comment goes on.
 *
 * Blanks and line breaks are not compared: the passage comes from a cleaned text, which sets them otherwise. A
 * mask stands for whatever is there in the comment, which the agent may read.
 *
 * @returns `undefined` when the comment does not hold the passage, for example since it was redacted
 */
export function placePassage(text: string, passage: string): PlacedPassage | undefined {
  const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
  const found = find(places.map((place) => text[place]).join(''), passage.replace(/\s/g, ''));
  const start = places[found?.start ?? -1];
  const end = places[(found?.end ?? 0) - 1];
  if (start === undefined || end === undefined) return undefined;
  return {
    before: lastWords(text.slice(0, start)),
    passage: tidy(text.slice(start, end + 1)),
    after: firstWords(text.slice(end + 1)),
  };
}

/**
 * Where the parts of a passage stand one after another, with no more than a mask's length between them. What a
 * mask at either end stood for is not known, so it stays outside.
 */
function find(text: string, passage: string): { start: number; end: number } | undefined {
  // A split by a pattern with a group has the kinds of the masks at every second place.
  const parts = passage.split(maskPattern).filter((_part, index) => index % 2 === 0);
  const [first, ...rest] = parts.slice(parts.findIndex((part) => part !== ''));
  // An empty part is found everywhere, at the end of the text again and again.
  if (!first) return undefined;
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    let end = start + first.length;
    const fits = rest.every((part) => {
      const near = text.slice(end, end + longestMasked + part.length).indexOf(part);
      if (near < 0) return false;
      end += near + part.length;
      return true;
    });
    if (fits) return { start, end };
  }
  return undefined;
}

const aroundLength = 140;

function lastWords(text: string): string {
  const tidied = tidy(text).trimStart();
  if (tidied.length <= aroundLength) return tidied;
  return `…${tidied.slice(-aroundLength).replace(/^\S*/, '')}`;
}

function firstWords(text: string): string {
  const tidied = tidy(text).trimEnd();
  if (tidied.length <= aroundLength) return tidied;
  return `${tidied.slice(0, aroundLength).replace(/\S*$/, '').trimEnd()} …`;
}

/** At most one empty line, and no blanks beside a line break. */
function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}
