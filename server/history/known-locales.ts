import { and, eq } from 'drizzle-orm';
import { readPass } from '../db/article-pass.ts';
import type { Db } from '../db/connect.ts';
import { streams as streamRows } from '../db/history-schema.ts';

/**
 * The languages a brand's help centre is published in, as the listing that is under way, or was last, found them.
 *
 * @returns `undefined` where none has begun, or it found none: whoever believed that would forget every article
 */
export async function knownLocales(
  db: Db,
  installId: string,
  brandId: string,
): Promise<string[] | undefined> {
  const [row] = await db
    .select({ position: streamRows.position })
    .from(streamRows)
    .where(and(eq(streamRows.installId, installId), eq(streamRows.name, `articles:${brandId}`)));
  const locales = readPass(row?.position ?? undefined)?.locales ?? [];
  return locales.length > 0 ? locales : undefined;
}
