import { and, eq } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { dropdownFields, installs, tickets } from '../db/schema.ts';
import { ticketTopics, topicSettings } from '../db/topics-schema.ts';
import type { Install } from '../installs/install.ts';

/** What is stored of a ticket's topic. */
export interface StoredTopic {
  ticket: typeof tickets.$inferSelect | undefined;
  topic: typeof ticketTopics.$inferSelect | undefined;
  settings: typeof topicSettings.$inferSelect | undefined;
  /** The chosen field, where Zendesk still has it. */
  field: { id: string; title: string } | undefined;
}

/** Everything an answer about a ticket's topic needs. @returns `undefined` when there is no such install */
export async function readTopic(
  db: Db,
  installId: string,
  ticketId: string,
): Promise<(StoredTopic & { install: Install }) | undefined> {
  const [row] = await db
    .select({
      install: installs,
      ticket: tickets,
      topic: ticketTopics,
      settings: topicSettings,
      field: { id: dropdownFields.fieldId, title: dropdownFields.title },
    })
    .from(installs)
    .leftJoin(tickets, and(eq(tickets.installId, installs.id), eq(tickets.ticketId, ticketId)))
    .leftJoin(topicSettings, eq(topicSettings.installId, installs.id))
    .leftJoin(
      ticketTopics,
      and(
        eq(ticketTopics.installId, installs.id),
        eq(ticketTopics.ticketId, ticketId),
        eq(ticketTopics.fieldId, topicSettings.fieldId),
      ),
    )
    .leftJoin(
      dropdownFields,
      and(
        eq(dropdownFields.installId, installs.id),
        eq(dropdownFields.fieldId, topicSettings.fieldId),
      ),
    )
    .where(eq(installs.id, installId));
  if (!row) return undefined;
  return {
    install: row.install,
    ticket: row.ticket ?? undefined,
    topic: row.topic ?? undefined,
    settings: row.settings ?? undefined,
    field: row.field ?? undefined,
  };
}
