export interface PlacedPassage {
  before: string;
  /** The passage as it stands in its comment. */
  passage: string;
  after: string;
}

/**
 * A passage with some words of its comment around it; an ellipsis says where the comment goes on.
 *
 * Blanks and line breaks are not compared: the passage comes from a cleaned text, which sets them otherwise.
 *
 * @returns `undefined` when the comment does not hold the passage, for example since it was redacted
 */
export function placePassage(text: string, passage: string): PlacedPassage | undefined {
  const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
  const wanted = passage.replace(/\s/g, '');
  const first = places
    .map((place) => text[place])
    .join('')
    .indexOf(wanted);
  const start = places[first];
  const end = places[first + wanted.length - 1];
  if (wanted === '' || start === undefined || end === undefined) return undefined;
  return {
    before: lastWords(text.slice(0, start)),
    passage: tidy(text.slice(start, end + 1)),
    after: firstWords(text.slice(end + 1)),
  };
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
