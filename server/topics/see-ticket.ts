import { and, eq } from 'drizzle-orm';
import type { CleanEntry } from '../conversation/clean-conversation.ts';
import type { Db } from '../db/connect.ts';
import { nothingAsked, ticketTopics, type TopicAsked } from '../db/topics-schema.ts';
import type { Deps } from '../deps.ts';
import { maskText } from '../masking/mask-text.ts';
import { withoutNames } from '../writing/without-names.ts';
import { peopleOf } from '../writing/people-of.ts';
import type { ZendeskTicket } from '../zendesk/tickets.ts';
import { noteCorrection } from './note-correction.ts';
import { readTopicSettings } from './settings-store.ts';

type Row = typeof ticketTopics.$inferSelect;

/** What a topic is told by stands at the beginning; a log pasted below it does not help. */
const longestBody = 8000;
const longestSubject = 300;

/**
 * Notes what a ticket asked when it was created and what its topic field says now, as it was just read: asks for
 * suggestions the first time, and learns from what somebody chose.
 *
 * @param entries cleaned and masked, oldest first
 */
export async function seeTicket(
  { queue, now }: Pick<Deps, 'queue' | 'now'>,
  tx: Db,
  installId: string,
  ticket: Pick<
    ZendeskTicket,
    | 'id'
    | 'subject'
    | 'status'
    | 'createdAt'
    | 'isMerged'
    | 'customFields'
    | 'isMessaging'
    | 'names'
    | 'groupId'
    | 'updatedAt'
  >,
  entries: CleanEntry[],
): Promise<void> {
  const { mode, fieldId } = await readTopicSettings(tx, installId);
  const [first] = entries;
  if (mode === 'off' || !fieldId) return;
  // A merged ticket's conversation goes on elsewhere, and where nothing is said there is nothing to judge.
  const isMute = !first || ticket.isMerged;
  const own = and(eq(ticketTopics.installId, installId), eq(ticketTopics.ticketId, ticket.id));
  const [known] = await tx.select().from(ticketTopics).where(own).for('update');
  const before = known?.fieldId === fieldId ? known : undefined;
  const at = now();
  const said = ticket.customFields?.get(fieldId);
  const current = typeof said === 'string' ? said : null;
  const asked = isMute
    ? nothingAsked
    : withWhatMayLeave(askedOf(before, ticket.subject, first.text), ticket, entries);
  const isOpen = ticket.status !== 'closed';
  const wanted = !isMute && isOpen && !before?.ranked?.length && !before?.wantedAt;
  const row = {
    fieldId,
    asked,
    createdAt: new Date(ticket.createdAt ?? first?.createdAt ?? at),
    current,
    seenAt: at,
    ...lessonOf(before, current, at),
    ...(wanted && { wantedAt: at }),
    ...(isMute && { ranked: [], fits: false, version: Math.max(1, before?.version ?? 0) }),
  };
  if (known && !before) await tx.delete(ticketTopics).where(own);
  await tx
    .insert(ticketTopics)
    .values({ installId, ticketId: ticket.id, ...row })
    .onConflictDoUpdate({ target: [ticketTopics.installId, ticketTopics.ticketId], set: row });
  if (before) await noteCorrection(tx, installId, ticket, { before, current }, at);
  if (wanted) await queue.enqueue(tx, 'classify-ticket', [{ installId, ticketId: ticket.id }]);
}

/** What was asked stays as it was first seen; a subject that was renamed since may have had to lose words. */
function askedOf(before: Row | undefined, subject: string | undefined, text: string): TopicAsked {
  const now = maskText(subject ?? '').slice(0, longestSubject);
  const isForgotten = before && before.asked.body === '' && before.asked.subject === '';
  if (!before || isForgotten) return { subject: now, body: text.slice(0, longestBody) };
  const { subject: first, body } = before.asked;
  return { subject: first === now ? first : '', body };
}

/** Of notes nothing leaves, whoever wrote them: a model is shown the first public comment, by the names known now. */
function withWhatMayLeave(
  { subject, body }: TopicAsked,
  source: Pick<ZendeskTicket, 'isMessaging' | 'names'>,
  entries: CleanEntry[],
): TopicAsked {
  const told = entries.find((entry) => entry.public && entry.text !== '');
  const mayLeave = { title: subject, body: told?.text.slice(0, longestBody) ?? '' };
  const kinds = [
    ...(source.isMessaging ? (['messages'] as const) : []),
    ...(told && told.authorRole !== 'customer' ? (['agent-comments'] as const) : []),
  ];
  const { names } = peopleOf({ source, entries });
  return {
    ...{ subject, body },
    ...withoutNames({ title: subject, body }, { mayLeave, names, kinds }),
  };
}

/** Somebody's own choice is learned from; what we wrote ourselves is not, unless they changed it. */
function lessonOf(before: Row | undefined, current: string | null, at: Date): Partial<Row> {
  const wrote = before?.writeState === 'not-written' ? null : before?.writeValue;
  const lesson = current === null || current === wrote ? null : current;
  if (lesson === (before?.lesson ?? null)) return {};
  return { lesson, lessonAt: lesson === null ? null : at };
}
