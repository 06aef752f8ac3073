const mostCharacters = 280;
/** A paragraph shorter than this is a call for attention rather than a thought. */
const leastCharacters = 40;

const greeting =
  '(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|sehr geehrte\\w*|liebe\\w*|bonjour|bonsoir|hola|buen[oa]s (?:d[ií]as|tardes|noches)|ol[áa]|bom dia|boa (?:tarde|noite)|السلام عليكم|وعليكم السلام|مرحبًا|مرحبا|أهلاً|こんにちは|お世話になっております)';
const name = '[^\\s,.!?:;。、،]+';
/** A greeting and a name or two; more words after it are what somebody came to say. */
const salutation = new RegExp(
  `^${greeting}(?:(?:\\s+${name}){0,4}\\s*[,!:、،]|(?:\\s+${name}){0,2}\\s*[.。]?|\\s*,\\s*${name}\\s*[,!.:]?)$`,
  'iu',
);

/**
 * The first sentences of a text, whole ones, up to a length that is read at a glance; a greeting alone is
 * passed over. What comes back stands in the text exactly so, since it is also the receipt.
 *
 * @param text cleaned text
 * @returns at most 280 characters; cut at a word when the first sentence alone is longer
 */
export function leadingPassage(text: string): string {
  const sentences = sentencesOf(text);
  const opening = sentences.findIndex(({ start, end }) => !salutation.test(text.slice(start, end)));
  const [first, ...others] = sentences.slice(Math.max(opening, 0));
  if (!first) return '';
  const { start } = first;
  let { end } = first;
  if (end - start > mostCharacters) return cutAtWord(text.slice(start, end));
  for (const next of others) {
    const isThoughtOver =
      /\n\s*\n/.test(text.slice(end, next.start)) && end - start >= leastCharacters;
    const isEnough = end - start > mostCharacters / 2;
    if (isThoughtOver || isEnough || next.end - start > mostCharacters) break;
    end = next.end;
  }
  return text.slice(start, end);
}

/** Where each sentence begins and ends, the blanks around it left out. */
function sentencesOf(text: string): { start: number; end: number }[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ index, segment }) => ({
      start: index + segment.length - segment.trimStart().length,
      end: index + segment.trimEnd().length,
    }));
}

function cutAtWord(text: string): string {
  const most = text.slice(0, mostCharacters);
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(most)];
  // Half a character at the end is a word of its own, too.
  const last = words.at(-1)?.index ?? 0;
  return most.slice(0, last > mostCharacters / 2 ? last : most.length).trimEnd();
}
