const mostCharacters = 280;
const salutation =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|sehr geehrte\w*|liebe\w*|bonjour|bonsoir|hola|buen[oa]s (?:d[ií]as|tardes|noches)|ol[áa]|bom dia|boa (?:tarde|noite)|こんにちは|お世話になっております)(?![\p{L}])[^.!?\n。]{0,40}[,.!。、:\n]?$/iu;

/**
 * The first sentences of a text, whole ones, up to a length that is read at a glance; a greeting alone is
 * passed over. What comes back stands in the text exactly so, since it is also the receipt.
 *
 * @param text cleaned text
 * @returns at most 280 characters; cut at a word when the first sentence alone is longer
 */
export function leadingPassage(text: string): string {
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)];
  const first = segments.findIndex(
    ({ segment }) => segment.trim() !== '' && !isSalutation(segment.trim()),
  );
  const start = segments[Math.max(first, 0)]?.index ?? 0;
  let end = start;
  for (const { index, segment } of segments.slice(Math.max(first, 0))) {
    const next = index + segment.trimEnd().length;
    if (next - start > mostCharacters) break;
    end = next;
    // A blank line ends the thought; so does half of the space we have.
    if (/\n\s*\n/.test(segment) || end - start > mostCharacters / 2) break;
  }
  return end > start ? text.slice(start, end) : cutAtWord(text.slice(start));
}

function isSalutation(segment: string): boolean {
  return segment.length <= 60 && salutation.test(segment);
}

function cutAtWord(text: string): string {
  if (text.length <= mostCharacters) return text.trimEnd();
  const words = [
    ...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
      text.slice(0, mostCharacters),
    ),
  ];
  const last = words.at(-1)?.index ?? mostCharacters;
  return text.slice(0, last > mostCharacters / 2 ? last : mostCharacters).trimEnd();
}
