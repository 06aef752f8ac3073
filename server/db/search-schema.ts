import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import { installId } from './schema.ts';

/** `answered` are solved tickets once more, each standing for the article that answered it. */
export type DocumentKind = 'ticket' | 'article' | 'answered';

/** How a ticket was solved: the comment, and where in Zendesk's own text of it the words stand that did. */
export interface SolvedBy {
  entryId: string;
  public: boolean;
  range?: { start: number; end: number } | undefined;
}

/** How much there is of one kind, for weighing how much a word tells. */
export const corpora = pgTable(
  'corpora',
  {
    installId: installId(),
    kind: text('kind').$type<DocumentKind>().notNull(),
    documents: integer('documents').notNull(),
    /** Of all documents together, those of titles counted twice. */
    terms: bigint('terms', { mode: 'number' }).notNull(),
    /** How many documents are written in each language. */
    languages: jsonb('languages').$type<Record<string, number>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.installId, t.kind] })],
);

/** In how many documents of a corpus a term stands; terms are numbers of `term-key.ts`. */
export const corpusTerms = pgTable(
  'corpus_terms',
  {
    installId: installId(),
    kind: text('kind').$type<DocumentKind>().notNull(),
    term: integer('term').notNull(),
    documents: integer('documents').notNull(),
  },
  (t) => [primaryKey({ columns: [t.installId, t.kind, t.term] })],
);

/** What can be found: a text in its terms, as `analyse` cuts it. */
export const documents = pgTable(
  'documents',
  {
    installId: installId(),
    kind: text('kind').$type<DocumentKind>().notNull(),
    documentId: text('document_id').notNull(),
    /** Of an article, in Zendesk's spelling; empty for tickets. */
    locale: text('locale').notNull().default(''),
    language: text('language').notNull(),
    brandId: text('brand_id'),
    /** The topic a ticket was given. */
    topic: text('topic'),
    /** The article a solved ticket was answered with. */
    articleId: text('article_id'),
    /** An article that not everybody may read. */
    isRestricted: boolean('is_restricted').notNull().default(false),
    solvedBy: jsonb('solved_by').$type<SolvedBy>(),
    /** Terms in order, with a blank between them: arrays take several times as long to read. */
    title: text('title').notNull(),
    body: text('body').notNull(),
    /** Of an article: the text itself, to point at the passage that answers. */
    words: text('words'),
    /** Each distinct term as a number that no other install and no other kind has. */
    terms: integer('terms').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.installId, t.kind, t.documentId, t.locale] }),
    index('documents_by_term').using('gin', t.terms),
  ],
);
