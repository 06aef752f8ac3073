import { and, asc, count, eq, gt, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { documentVectors, embeddingRuns } from '../db/embeddings-schema.ts';
import { fromExcluded } from '../db/from-excluded.ts';
import { corpora, documents } from '../db/search-schema.ts';
import { lockCorpus } from '../search/store/change-corpus.ts';
import { quantise } from './quantise.ts';

/** What is embedded: a solved ticket that stands for an article has the vector of the ticket. */
export type EmbeddedKind = (typeof documentVectors.$inferSelect)['kind'];
/** Articles first: they are few, and many tickets are answered by them. */
export const embeddedKinds = ['article', 'ticket'] as const satisfies EmbeddedKind[];

/** Where a page of documents ended. */
export interface Place {
  kind: EmbeddedKind;
  documentId: string;
  locale: string;
}

export interface Pending extends Place {
  fingerprint: string;
}

const fingerprintOf = sql<string>`md5(${documents.title} || E'\\n' || ${documents.body})`;
const isSame = and(
  eq(documentVectors.installId, documents.installId),
  eq(documentVectors.kind, documents.kind),
  eq(documentVectors.documentId, documents.documentId),
  eq(documentVectors.locale, documents.locale),
);

/** Documents of one kind that have no vector of an embedder yet, in the order of their ids. */
export async function listPending(
  db: Db,
  { installId, embedder }: { installId: string; embedder: string },
  kind: EmbeddedKind,
  { after, limit }: { after: Place | undefined; limit: number },
): Promise<Pending[]> {
  const { documentId, locale } = documents;
  const beyond =
    after &&
    or(
      gt(documentId, after.documentId),
      and(eq(documentId, after.documentId), gt(locale, after.locale)),
    );
  const rows = await db
    .select({ documentId, locale, fingerprint: fingerprintOf })
    .from(documents)
    .leftJoin(documentVectors, and(isSame, eq(documentVectors.embedder, embedder)))
    .where(
      and(
        eq(documents.installId, installId),
        eq(documents.kind, kind),
        isNull(documentVectors.documentId),
        beyond,
      ),
    )
    .orderBy(asc(documentId), asc(locale))
    .limit(limit);
  return rows.map((row) => ({ kind, ...row }));
}

/**
 * Stores what documents of one kind mean, each unless it says something else by now or is gone.
 *
 * @param made `undefined` where the model does not take the text
 */
export async function storeVectors(
  db: Db,
  { installId, embedder }: { installId: string; embedder: string },
  made: { document: Pending; vector: number[] | undefined }[],
  at: Date,
): Promise<void> {
  const kind = made[0]?.document.kind;
  if (kind === undefined) return;
  await db.transaction(async (tx) => {
    // Whoever changes or forgets documents holds it, too: what is read below stays as it is until we are done.
    await lockCorpus(tx, installId, kind);
    const ids = made.map(({ document }) => document.documentId);
    const { documentId, locale } = documents;
    const now = await tx
      .select({ documentId, locale, fingerprint: fingerprintOf })
      .from(documents)
      .where(isAnyOf(installId, kind, ids));
    const known = new Set(
      now.map((one) => [one.documentId, one.locale, one.fingerprint].join(' ')),
    );
    const rows = made
      .filter(({ document: one }) =>
        known.has([one.documentId, one.locale, one.fingerprint].join(' ')),
      )
      .map(({ document, vector }) => ({
        ...{ installId, embedder, ...document, dimensions: vector?.length ?? 0 },
        vector: vector ? new Uint8Array(quantise(vector).buffer) : null,
      }));
    if (rows.length > 0)
      await tx
        .insert(documentVectors)
        .values(rows)
        .onConflictDoUpdate({
          target: [
            documentVectors.installId,
            documentVectors.kind,
            documentVectors.documentId,
            documentVectors.locale,
          ],
          set: fromExcluded(documentVectors, ['installId', 'kind', 'documentId', 'locale']),
        });
    const row = { triedAt: at, failure: null, failures: 0, retryAt: null };
    await tx
      .insert(embeddingRuns)
      .values({ installId, pages: 1, ...row })
      .onConflictDoUpdate({
        target: embeddingRuns.installId,
        set: { ...row, pages: sql`${embeddingRuns.pages} + 1` },
      });
  });
}

const isAnyOf = (installId: string, kind: EmbeddedKind, ids: string[]): SQL | undefined =>
  and(
    eq(documents.installId, installId),
    eq(documents.kind, kind),
    inArray(documents.documentId, ids),
  );

type Run = typeof embeddingRuns.$inferSelect;

export async function readRun(db: Db, installId: string): Promise<Run | undefined> {
  const [row] = await db.select().from(embeddingRuns).where(eq(embeddingRuns.installId, installId));
  return row;
}

export async function noteRun(
  db: Db,
  installId: string,
  row: Pick<Run, 'triedAt'> & Partial<Pick<Run, 'failure' | 'failures' | 'retryAt'>>,
): Promise<void> {
  await db
    .insert(embeddingRuns)
    .values({ installId, ...row })
    .onConflictDoUpdate({ target: embeddingRuns.installId, set: row });
}

/** How many documents there are to embed, and how many an embedder did, those it does not take among them. */
export async function countEmbedded(
  db: Db,
  { installId, embedder }: { installId: string; embedder: string },
): Promise<{ embedded: number; of: number }> {
  const [done] = await db
    .select({ count: count() })
    .from(documentVectors)
    .where(and(eq(documentVectors.installId, installId), eq(documentVectors.embedder, embedder)));
  const [all] = await db
    .select({ count: sql<number>`coalesce(sum(${corpora.documents}), 0)::int` })
    .from(corpora)
    .where(and(eq(corpora.installId, installId), inArray(corpora.kind, [...embeddedKinds])));
  return { embedded: done?.count ?? 0, of: all?.count ?? 0 };
}
