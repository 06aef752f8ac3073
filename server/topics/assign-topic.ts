import { and, eq, isNull, or } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import type { Db } from '../db/connect.ts';
import { tickets } from '../db/schema.ts';
import { ticketTopics, type TopicRanked } from '../db/topics-schema.ts';
import type { Deps } from '../deps.ts';
import { canRead, type Install } from '../installs/install.ts';
import { zendeskFor } from '../installs/zendesk-for.ts';
import { ComeBackLater } from '../jobs/catalogue.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { setTicketField } from '../zendesk/set-ticket-field.ts';
import { readTicket } from '../zendesk/tickets.ts';
import { mayWriteTickets } from './may-write-tickets.ts';

/** The ticket may change while we look; whoever changes it all the time is left alone. */
const mostLooks = 4;
const comeBackMs = 30_000;

interface Assignment {
  ticketId: string;
  fieldId: string;
  choice: TopicRanked;
  /** Of the classifier. */
  version: number;
}

/**
 * Sets the topic field of a ticket in Zendesk: only when it is empty, only while the ticket is as it was just read, and
 * once in a ticket's life (CL-08, CL-18, CL-19). What is written, or not and why, is in the activity log.
 *
 * @throws ComeBackLater when Zendesk is busy or away
 */
export async function assignTopic(
  deps: Deps,
  install: Install,
  assignment: Assignment,
  signal?: AbortSignal,
): Promise<void> {
  if (!canRead(install) || !(await mayWriteTickets(deps.db, install.id))) return;
  if (!(await intend(deps, install.id, assignment))) return;
  const client = zendeskFor(deps, install, { patienceMs: 0, signal });
  const { ticketId, fieldId, choice } = assignment;
  try {
    for (let look = 0; look < mostLooks; look++) {
      const ticket = await readTicket(client, ticketId);
      if (!ticket) return await settle(deps, install.id, assignment, 'ticket-gone');
      const current = ticket.customFields?.get(fieldId);
      // Ours: the answer to an earlier try was lost.
      if (current === choice.value) return await settle(deps, install.id, assignment, undefined);
      if (current !== undefined) {
        return await settle(deps, install.id, assignment, 'already-set', textOf(current));
      }
      if (ticket.status === 'closed') {
        return await settle(deps, install.id, assignment, 'ticket-closed');
      }
      const write = { ticketId, fieldId, value: choice.value, updatedAt: ticket.updatedAt };
      const answer = await setTicketField(client, write);
      if (answer.outcome === 'conflict') continue;
      if (answer.outcome === 'refused') {
        return await settle(deps, install.id, assignment, answer.code);
      }
      await noteStamp(deps.db, install.id, ticketId, answer.updatedAt);
      return await settle(deps, install.id, assignment, undefined);
    }
    await settle(deps, install.id, assignment, 'keeps-changing');
  } catch (failure) {
    if (!(failure instanceof ZendeskError)) throw failure;
    if (failure.remedy === 'retry-later') {
      throw new ComeBackLater(failure.retryAfterMs ?? comeBackMs);
    }
    await settle(deps, install.id, assignment, 'not-allowed');
  }
}

/**
 * Notes what is about to be written. @returns false when something was written to this ticket before, or was decided
 * not to be
 */
async function intend(
  { db, now }: Deps,
  installId: string,
  { ticketId, choice }: Assignment,
): Promise<boolean> {
  const intended = await db
    .update(ticketTopics)
    .set({
      writeState: 'intended',
      writeValue: choice.value,
      writeConfidence: choice.confidence,
      writeAt: now(),
    })
    .where(
      and(
        eq(ticketTopics.installId, installId),
        eq(ticketTopics.ticketId, ticketId),
        // A try that was interrupted goes on with what it meant to write.
        or(
          isNull(ticketTopics.writeState),
          and(eq(ticketTopics.writeState, 'intended'), eq(ticketTopics.writeValue, choice.value)),
        ),
      ),
    )
    .returning({ ticketId: ticketTopics.ticketId });
  return intended.length > 0;
}

/** @param code why nothing was written; `undefined` when it was */
async function settle(
  { db, now }: Deps,
  installId: string,
  { ticketId, choice, version }: Assignment,
  code: string | undefined,
  current?: string,
): Promise<void> {
  const at = now();
  await db.transaction(async (tx) => {
    const settled = await tx
      .update(ticketTopics)
      .set(
        code === undefined
          ? { writeState: 'written', writeCode: null, writeAt: at, current: choice.value }
          : {
              writeState: 'not-written',
              writeCode: code,
              ...(current !== undefined && { current }),
            },
      )
      .where(
        and(
          eq(ticketTopics.installId, installId),
          eq(ticketTopics.ticketId, ticketId),
          eq(ticketTopics.writeState, 'intended'),
        ),
      )
      .returning({ ticketId: ticketTopics.ticketId });
    if (settled.length === 0) return;
    await noteActivity(tx, {
      installId,
      at,
      action: code === undefined ? 'topic-written' : 'topic-not-written',
      ticketId,
      code: code ?? null,
      value: choice.value,
      confidence: choice.confidence,
      version,
      details: { because: choice.because },
    });
  });
}

/** A dropdown says text; anything else is somebody's all the same. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** So that the sidebar does not take our own write for news. */
async function noteStamp(db: Db, installId: string, ticketId: string, updatedAt: string) {
  await db
    .update(tickets)
    .set({ zendeskUpdatedAt: new Date(updatedAt) })
    .where(and(eq(tickets.installId, installId), eq(tickets.ticketId, ticketId)));
}
