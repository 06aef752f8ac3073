import { isDeepStrictEqual } from 'node:util';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db/connect.ts';
import { documentVectors } from '../../db/embeddings-schema.ts';
import { fromExcluded } from '../../db/from-excluded.ts';
import { documents, type DocumentKind } from '../../db/search-schema.ts';
import type { Analysed } from '../analyse.ts';
import { changeCorpus, lockCorpus } from './change-corpus.ts';
import { termKeys } from './term-key.ts';

type Row = typeof documents.$inferSelect;

/** A text to be found, and what goes with it. */
export interface SearchDocument extends Partial<
  Pick<Row, 'locale' | 'brandId' | 'topic' | 'articleId' | 'isRestricted' | 'solvedBy' | 'words'>
> {
  documentId: string;
  terms: Analysed;
}

/** Bound parameters of one statement stay far below PostgreSQL's 65,535. */
const rowsAtOnce = 500;

/**
 * Lets documents be found, each in place of what was known of it. The counts of their terms follow in the same
 * transaction; whoever writes into the same corpus waits for its end.
 */
export async function putDocuments(
  tx: Db,
  installId: string,
  kind: DocumentKind,
  given: SearchDocument[],
): Promise<void> {
  if (given.length === 0) return;
  const keyOf = termKeys(installId, kind);
  const rows = given.map(({ terms, ...rest }) => ({
    locale: '',
    brandId: null,
    topic: null,
    articleId: null,
    isRestricted: false,
    solvedBy: null,
    words: null,
    ...rest,
    installId,
    kind,
    language: terms.language,
    title: terms.title.join(' '),
    body: terms.body.join(' '),
    terms: [...new Set([...terms.title, ...terms.body].map(keyOf))],
  }));
  await lockCorpus(tx, installId, kind);
  const ids = given.map(({ documentId }) => documentId);
  const known = await tx
    .select()
    .from(documents)
    .where(isAnyOf(installId, kind, ids));
  const before = new Map(known.map((row) => [`${row.documentId}:${row.locale}`, row]));
  const changed = rows.filter(
    (row) => !isDeepStrictEqual(row, before.get(`${row.documentId}:${row.locale}`)),
  );
  const replaced = changed.flatMap((row) => before.get(`${row.documentId}:${row.locale}`) ?? []);
  if (changed.length === 0) return;
  await changeCorpus(tx, installId, kind, [
    ...replaced.map((row) => ({ row, by: -1 as const })),
    ...changed.map((row) => ({ row, by: 1 as const })),
  ]);
  await forgetVectors(
    tx,
    installId,
    kind,
    changed.filter((row) => {
      const old = before.get(`${row.documentId}:${row.locale}`);
      return old !== undefined && (old.title !== row.title || old.body !== row.body);
    }),
  );
  for (let at = 0; at < changed.length; at += rowsAtOnce) {
    await tx
      .insert(documents)
      .values(changed.slice(at, at + rowsAtOnce))
      .onConflictDoUpdate({
        target: [documents.installId, documents.kind, documents.documentId, documents.locale],
        set: fromExcluded(documents, ['installId', 'kind', 'documentId', 'locale']),
      });
  }
  // Many at once are sorted in cheaply; left unsorted, every search would read them one by one.
  await tx.execute(sql`select gin_clean_pending_list('documents_by_term'::regclass)`);
}

/** What other words mean. */
async function forgetVectors(
  tx: Db,
  installId: string,
  kind: DocumentKind,
  rewritten: { documentId: string; locale: string }[],
): Promise<void> {
  if (kind === 'answered') return;
  for (const { documentId, locale } of rewritten) {
    await tx
      .delete(documentVectors)
      .where(
        and(
          eq(documentVectors.installId, installId),
          eq(documentVectors.kind, kind),
          eq(documentVectors.documentId, documentId),
          eq(documentVectors.locale, locale),
        ),
      );
  }
}

const isAnyOf = (installId: string, kind: DocumentKind, ids: string[]) =>
  and(
    eq(documents.installId, installId),
    eq(documents.kind, kind),
    inArray(documents.documentId, ids),
  );

/** What the counts rest on of documents that are known. */
export async function readCounted(
  tx: Db,
  installId: string,
  kind: DocumentKind,
  ids: string[],
): Promise<Pick<Row, 'documentId' | 'locale' | 'language' | 'title' | 'body' | 'terms'>[]> {
  const { documentId, locale, language, title, body, terms } = documents;
  return tx
    .select({ documentId, locale, language, title, body, terms })
    .from(documents)
    .where(isAnyOf(installId, kind, ids));
}
