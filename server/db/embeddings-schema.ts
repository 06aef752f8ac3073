import {
  customType,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import type { ModelFailure } from '../contract/models.ts';
import { moment } from './columns.ts';
import { installId } from './schema.ts';
import { documents, type DocumentKind } from './search-schema.ts';

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
});

/**
 * What a document means, as an embedding model tells it. It stands and falls with what can be found: whoever deletes
 * the document deletes it, in the same transaction.
 */
export const documentVectors = pgTable(
  'document_vectors',
  {
    installId: installId(),
    kind: text('kind').$type<Exclude<DocumentKind, 'answered'>>().notNull(),
    documentId: text('document_id').notNull(),
    locale: text('locale').notNull(),
    /** Endpoint and model (`Provider.id`): vectors of another one are never compared with it. */
    embedder: text('embedder').notNull(),
    dimensions: integer('dimensions').notNull(),
    /** Of the document's terms, when its text was read. */
    fingerprint: text('fingerprint').notNull(),
    /** One signed byte a dimension; `null` where the model does not take this text. */
    vector: bytes('vector'),
  },
  (t) => [
    primaryKey({ columns: [t.installId, t.kind, t.documentId, t.locale] }),
    foreignKey({
      name: 'document_vectors_of_document',
      columns: [t.installId, t.kind, t.documentId, t.locale],
      foreignColumns: [documents.installId, documents.kind, documents.documentId, documents.locale],
    }).onDelete('cascade'),
    index('document_vectors_of_embedder').on(t.installId, t.embedder, t.kind),
  ],
);

/** How the embedding of an account's documents stands. */
export const embeddingRuns = pgTable('embedding_runs', {
  installId: installId().primaryKey(),
  /** How many pages were stored: changes whenever a vector does. */
  pages: integer('pages').notNull().default(0),
  /** When the last page was begun; `null` when nothing was left. */
  triedAt: moment('tried_at'),
  /** Why the last page was not embedded; `null` when it was. */
  failure: text('failure').$type<ModelFailure>(),
  failures: integer('failures').notNull().default(0),
  retryAt: moment('retry_at'),
});
