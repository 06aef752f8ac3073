import type { Readable } from './desk-of.ts';

export interface Found extends Readable {
  /** The part that fits, the words asked for between `<em>` and `</em>`. */
  snippet: string;
}

const SNIPPET_WORDS = 24;

/** Published articles in which every word of the query stands, those with more of them first. */
export function searchArticles(articles: readonly Readable[], query: string): Found[] {
  const words = query.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  return articles
    .filter(({ translation }) => !translation.draft)
    .map((one) => {
      const text = `${one.translation.title} ${one.translation.body.replace(/<[^>]*>/g, ' ')}`;
      const counts = words.map((word) => text.toLowerCase().split(word).length - 1);
      return { one, text, counts, hits: counts.reduce((sum, count) => sum + count, 0) };
    })
    .filter(({ counts }) => counts.every((count) => count > 0))
    .sort((a, b) => b.hits - a.hits || a.one.id - b.one.id)
    .map(({ one, text }) => ({ ...one, snippet: snippetOf(text, words) }));
}

function snippetOf(text: string, words: readonly string[]): string {
  const parts = text.split(/\s+/);
  const hit = parts.findIndex((part) => words.some((word) => part.toLowerCase().includes(word)));
  return parts
    .slice(Math.max(0, hit - 4), Math.max(0, hit - 4) + SNIPPET_WORDS)
    .map((part) =>
      words.some((word) => part.toLowerCase().includes(word)) ? `<em>${part}</em>` : part,
    )
    .join(' ');
}
