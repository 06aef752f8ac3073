import { and, eq } from 'drizzle-orm';
import type { Db } from '../../db/connect.ts';
import { corpora } from '../../db/search-schema.ts';
import type { SearchLanguage } from '../language/search-language.ts';

/** What a text too short to tell its language is read as: the language most of an account's tickets are written in. */
export async function readUsualLanguage(db: Db, installId: string): Promise<SearchLanguage> {
  const [row] = await db
    .select({ languages: corpora.languages })
    .from(corpora)
    .where(and(eq(corpora.installId, installId), eq(corpora.kind, 'ticket')));
  const counts = Object.entries(row?.languages ?? {}).filter(
    ([language, count]) => language !== 'other' && count > 0,
  );
  const [most] = counts.sort(([, a], [, b]) => b - a);
  return (most?.[0] ?? 'other') as SearchLanguage;
}
