import { stopWords } from './stop-words.ts';

/** A language the search has stop words and stems of; `other` has neither, and is cut into words all the same. */
export type SearchLanguage = keyof typeof stopWords | 'ja' | 'other';

const mostWords = 200;

/**
 * In which language to read a text: by its locale where one of ours is known, otherwise by script and stop words.
 * A ticket and what is looked for must be read alike, so a text too short to tell takes the account's language.
 *
 * @param locale as Zendesk writes it ("pt-br"), or a bare language
 * @param usual the language of the account, or of most of its texts
 */
export function searchLanguage(
  text: string,
  { locale, usual = 'other' }: { locale?: string | undefined; usual?: SearchLanguage },
): SearchLanguage {
  const named = locale?.toLowerCase().split(/[-_]/)[0];
  if (named === 'ja' || (named !== undefined && named in stopWords)) return named as SearchLanguage;
  if (named) return 'other';
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return usual;
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (kana / letters > 0.1) return 'ja';
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin / letters < 0.5 ? 'other' : (byStopWords(text) ?? usual);
}

function byStopWords(text: string): SearchLanguage | undefined {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const sample = words.slice(0, mostWords);
  const [best, next] = Object.entries(stopWords)
    .map(([language, list]) => ({
      language: language as SearchLanguage,
      hits: sample.filter((word) => (list as ReadonlySet<string>).has(word)).length,
    }))
    .sort((a, b) => b.hits - a.hits);
  // Dutch and Italian share some of these words: a language has to be a fifth of the text to be it.
  if (!best || !next || best.hits === next.hits || best.hits < sample.length / 5) return undefined;
  return best.language;
}
