import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/connect.ts';
import { corpora, type DocumentKind } from '../../db/search-schema.ts';
import { analyse } from '../analyse.ts';
import type { SearchLanguage } from '../language/search-language.ts';
import { readTermCounts } from './read-term-counts.ts';
import { termKeys } from './term-key.ts';

const kinds = ['ticket', 'article'] as const satisfies DocumentKind[];

/**
 * In how many of an install's documents each of some words stands, in whatever language they are: read as each of the
 * languages its documents are written in, the most of them counts.
 */
export async function countDocumentsWith(
  db: Db,
  installId: string,
  words: string[],
): Promise<Map<string, { tickets: number; articles: number }>> {
  const found = new Map(words.map((word) => [word, { tickets: 0, articles: 0 }]));
  if (words.length === 0) return found;
  const rows = await db
    .select({ kind: corpora.kind, languages: corpora.languages })
    .from(corpora)
    .where(and(eq(corpora.installId, installId), inArray(corpora.kind, [...kinds])));
  for (const { kind, languages } of rows) {
    if (kind === 'answered') continue;
    const keyOf = termKeys(installId, kind);
    const keysOf = (word: string): number[] =>
      Object.keys(languages).flatMap((language) =>
        analyse({ title: '', body: word }, language as SearchLanguage).body.map(keyOf),
      );
    const keys = new Map(words.map((word) => [word, keysOf(word)]));
    const byKey = await readTermCounts(db, { installId, kind }, [...keys.values()].flat());
    for (const [word, own] of keys) {
      const most = Math.max(0, ...own.map((key) => byKey.get(key) ?? 0));
      const counts = found.get(word);
      if (counts) counts[kind === 'ticket' ? 'tickets' : 'articles'] = most;
    }
  }
  return found;
}
