import { and, asc, eq, inArray } from 'drizzle-orm';
import type { WithheldKind } from '../contract/models.ts';
import { pastArticles, pastUsers } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import { pastComments, pastTickets } from '../db/history-schema.ts';
import { documentKey, type TextsOf } from '../embeddings/embed-documents.ts';
import type { TextToEmbed } from '../models/ask-embeddings.ts';
import { saidIn } from './documents-of.ts';
import { findAgents } from './find-agents.ts';
import { textOf } from '../writing/text-of.ts';
import { whoAsked, wordsAsked } from './words-asked.ts';

/**
 * What tickets ask, as they are found by it, and what articles say, to be embedded; with the names of a ticket's people,
 * so that they are masked. What may not leave is missing.
 */
export const readTexts: TextsOf = (db, installId, kind, documents, withheld) =>
  kind === 'article'
    ? readArticles(db, installId, documents)
    : readTickets(
        db,
        installId,
        documents.map(({ documentId }) => documentId),
        new Set(withheld),
      );

async function readArticles(
  db: Db,
  installId: string,
  documents: { documentId: string; locale: string }[],
): Promise<Map<string, TextToEmbed>> {
  const rows = await db
    .select({
      documentId: pastArticles.articleId,
      locale: pastArticles.locale,
      title: pastArticles.title,
      body: pastArticles.text,
    })
    .from(pastArticles)
    .where(
      and(
        eq(pastArticles.installId, installId),
        inArray(
          pastArticles.articleId,
          documents.map(({ documentId }) => documentId),
        ),
      ),
    );
  return new Map(rows.map((row) => [documentKey(row), { text: textOf(row), names: [] }]));
}

async function readTickets(
  db: Db,
  installId: string,
  ids: string[],
  withheld: ReadonlySet<WithheldKind>,
): Promise<Map<string, TextToEmbed>> {
  const tickets = await db
    .select()
    .from(pastTickets)
    .where(and(eq(pastTickets.installId, installId), inArray(pastTickets.ticketId, ids)));
  const comments = await db
    .select()
    .from(pastComments)
    .where(and(eq(pastComments.installId, installId), inArray(pastComments.ticketId, ids)))
    .orderBy(asc(pastComments.createdAt), asc(pastComments.commentId));
  const agents = await findAgents(db, installId, tickets, comments);
  const people = (ticket: (typeof tickets)[number]) => [
    ...new Set([
      ...comments.flatMap((one) => (one.ticketId === ticket.ticketId ? (one.authorId ?? []) : [])),
      ...[ticket.requesterId, ticket.assigneeId].flatMap((id) => id ?? []),
    ]),
  ];
  const names = await readNames(db, installId, tickets.flatMap(people));
  return new Map(
    tickets.map((ticket) => {
      const own = comments.filter(({ ticketId }) => ticketId === ticket.ticketId);
      const said = saidIn(ticket, own, agents);
      const isWithheld =
        (ticket.isMessaging && withheld.has('messages')) ||
        (withheld.has('agent-comments') && whoAsked(said).some(({ by }) => by !== 'customer'));
      const title = withheld.has('subject') ? '' : (ticket.subject ?? '');
      return [
        documentKey({ documentId: ticket.ticketId, locale: '' }),
        {
          text: textOf({ title, body: isWithheld ? '' : wordsAsked(said) }),
          names: people(ticket).flatMap((id) => names.get(id) ?? []),
        },
      ];
    }),
  );
}

async function readNames(
  db: Db,
  installId: string,
  ids: string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: pastUsers.userId, name: pastUsers.name })
    .from(pastUsers)
    .where(and(eq(pastUsers.installId, installId), inArray(pastUsers.userId, [...new Set(ids)])));
  return new Map(rows.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])));
}
