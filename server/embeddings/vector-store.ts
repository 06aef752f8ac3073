import { and, count, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { documentVectors } from '../db/embeddings-schema.ts';
import { readRun, type EmbeddedKind } from './store.ts';

/** Whether an embedder made any vector of an account. */
export async function hasVectors(
  db: Db,
  { installId, embedder }: { installId: string; embedder: string },
): Promise<boolean> {
  const [one] = await db
    .select({ kind: documentVectors.kind })
    .from(documentVectors)
    .where(and(eq(documentVectors.installId, installId), eq(documentVectors.embedder, embedder)))
    .limit(1);
  return one !== undefined;
}

export interface StoredVector {
  documentId: string;
  locale: string;
  vector: Int8Array;
}

/** Vectors of an embedder: of these documents, or of all of a kind. */
export async function readVectors(
  db: Db,
  { installId, embedder }: { installId: string; embedder: string },
  kind: EmbeddedKind,
  ids?: string[],
): Promise<StoredVector[]> {
  const { documentId, locale, vector } = documentVectors;
  const rows = await db
    .select({ documentId, locale, vector })
    .from(documentVectors)
    .where(
      and(
        eq(documentVectors.installId, installId),
        eq(documentVectors.embedder, embedder),
        eq(documentVectors.kind, kind),
        isNotNull(vector),
        ids && inArray(documentId, ids),
      ),
    );
  return rows.flatMap(({ vector: bytes, ...rest }) =>
    bytes ? [{ ...rest, vector: new Int8Array(bytes) }] : [],
  );
}

/** How many vectors of a kind an embedder made, and a text that changes whenever one of them does. */
export async function readStamp(
  db: Db,
  { installId, embedder }: { installId: string; embedder: string },
  kind: EmbeddedKind,
): Promise<{ stamp: string; count: number }> {
  const [row] = await db
    .select({ count: count() })
    .from(documentVectors)
    .where(
      and(
        eq(documentVectors.installId, installId),
        eq(documentVectors.embedder, embedder),
        eq(documentVectors.kind, kind),
      ),
    );
  const pages = (await readRun(db, installId))?.pages ?? 0;
  const many = row?.count ?? 0;
  return { stamp: `${embedder} ${pages} ${many}`, count: many };
}
