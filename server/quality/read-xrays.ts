import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Disliked } from '../contract/quality.ts';
import type { Db } from '../db/connect.ts';
import { modelCalls } from '../db/models-schema.ts';

/** Of each brief or reply whose calls are known, whether what was sent is still kept of one of them. */
export async function readXrays(
  db: Db,
  installId: string,
  writtenIds: string[],
): Promise<ReadonlyMap<string, boolean>> {
  if (writtenIds.length === 0) return new Map();
  const rows = await db
    .select({
      writtenId: modelCalls.writtenId,
      isKept: sql<boolean>`bool_or(${modelCalls.sent} is not null)`,
    })
    .from(modelCalls)
    .where(and(eq(modelCalls.installId, installId), inArray(modelCalls.writtenId, writtenIds)))
    .groupBy(modelCalls.writtenId);
  return new Map(rows.flatMap((row) => (row.writtenId ? [[row.writtenId, row.isKept]] : [])));
}

/** @param made which one it is, and by which rules a model wrote it; `null` where none did */
export function xrayOf(
  made: { writtenId: string | null; madeWith: string | null },
  kept: ReadonlyMap<string, boolean>,
): Disliked['xray'] {
  if (made.madeWith === null) return undefined;
  const isKept = made.writtenId === null ? undefined : kept.get(made.writtenId);
  if (isKept === undefined) return 'unknown';
  return isKept ? 'kept' : 'gone';
}
