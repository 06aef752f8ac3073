import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/connect.ts';
import { documents, type DocumentKind } from '../../db/search-schema.ts';
import { changeCorpus, lockCorpus } from './change-corpus.ts';
import { readCounted } from './put-documents.ts';

/** A ticket can stand for itself and for the article that answered it. */
const kindsOf: Record<DocumentKind, DocumentKind[]> = {
  ticket: ['ticket', 'answered'],
  article: ['article'],
  answered: ['answered'],
};

/**
 * Takes tickets or articles out of what can be found, and their words out of the store, in the caller's transaction.
 * What was never there is passed over.
 *
 * @param of.locale only this translation of an article; left out, all of them
 */
export async function forgetDocuments(
  tx: Db,
  installId: string,
  of: { kind: DocumentKind; ids: string[]; locale?: string },
): Promise<void> {
  const isGone = (row: { locale: string }): boolean =>
    of.locale === undefined || row.locale === of.locale;
  if (of.ids.length === 0) return;
  for (const kind of kindsOf[of.kind]) {
    // Most tickets that go were never found: those have nobody wait.
    if (!(await readCounted(tx, installId, kind, of.ids)).some(isGone)) continue;
    await lockCorpus(tx, installId, kind);
    const gone = (await readCounted(tx, installId, kind, of.ids)).filter(isGone);
    await changeCorpus(
      tx,
      installId,
      kind,
      gone.map((row) => ({ row, by: -1 })),
    );
    await tx
      .delete(documents)
      .where(
        and(
          eq(documents.installId, installId),
          eq(documents.kind, kind),
          inArray(documents.documentId, of.ids),
          of.locale === undefined ? undefined : eq(documents.locale, of.locale),
        ),
      );
  }
}
