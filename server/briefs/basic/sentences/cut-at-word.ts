/** At most so many characters of a text, cut at the end of a word; of one endless word, anywhere but within a character. */
export function cutAtWord(text: string, mostCharacters: number): string {
  if (text.length <= mostCharacters) return text;
  const most = text.slice(0, mostCharacters);
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(most)];
  // Half a character at the end is a word of its own, too.
  const last = words.at(-1)?.index ?? 0;
  return most.slice(0, last > mostCharacters / 2 ? last : most.length).trimEnd();
}
