const longestPiece = 300;

/** Sentences and lines of a text, without the blanks around them; a very long one is cut between words. */
export function piecesOf(text: string): { start: number; end: number }[] {
  const ends = [...text.matchAll(/[。！？]+|[.!?]+(?=\s)|\n+/gu)].map(
    (match) => match.index + match[0].length,
  );
  const pieces: { start: number; end: number }[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    while (end - start > longestPiece) {
      const space = text.lastIndexOf(' ', start + longestPiece);
      const cut = space > start ? space : start + longestPiece;
      addTrimmed(pieces, text, start, cut);
      start = cut;
    }
    addTrimmed(pieces, text, start, end);
    start = end;
  }
  return pieces;
}

function addTrimmed(
  pieces: { start: number; end: number }[],
  text: string,
  start: number,
  end: number,
): void {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  if (to > from) pieces.push({ start: from, end: to });
}
