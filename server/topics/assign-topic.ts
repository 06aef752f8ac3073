import type { Deps } from '../deps.ts';
import { canReadTickets, type Install } from '../installs/install.ts';
import { zendeskFor } from '../installs/zendesk-for.ts';
import { ComeBackLater } from '../jobs/catalogue.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { setTicketField } from '../zendesk/set-ticket-field.ts';
import { readTicket } from '../zendesk/tickets.ts';
import { mayWriteTickets } from './may-write-tickets.ts';
import { intendWrite, noteStamp, settleWrite, type Assignment } from './note-write.ts';

/** The ticket may change while we look; whoever changes it all the time is left alone. */
const mostLooks = 4;
const comeBackMs = 30_000;

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
  if (!canReadTickets(install) || !(await mayWriteTickets(deps.db, install.id))) return;
  if (!(await intendWrite(deps, install.id, assignment))) return;
  const client = zendeskFor(deps, install, { patienceMs: 0, signal });
  const { ticketId, fieldId, choice } = assignment;
  try {
    for (let look = 0; look < mostLooks; look++) {
      const ticket = await readTicket(client, ticketId);
      if (!ticket) return await settleWrite(deps, install.id, assignment, 'ticket-gone');
      const current = ticket.customFields?.get(fieldId);
      // Ours: the answer to an earlier try was lost.
      if (current === choice.value)
        return await settleWrite(deps, install.id, assignment, undefined);
      if (current !== undefined) {
        return await settleWrite(deps, install.id, assignment, 'already-set', textOf(current));
      }
      if (ticket.status === 'closed') {
        return await settleWrite(deps, install.id, assignment, 'ticket-closed');
      }
      const write = { ticketId, fieldId, value: choice.value, updatedAt: ticket.updatedAt };
      const answer = await setTicketField(client, write);
      if (answer.outcome === 'conflict') continue;
      if (answer.outcome === 'refused') {
        return await settleWrite(deps, install.id, assignment, answer.code);
      }
      await noteStamp(deps.db, install.id, ticketId, answer.updatedAt);
      return await settleWrite(deps, install.id, assignment, undefined);
    }
    await settleWrite(deps, install.id, assignment, 'keeps-changing');
  } catch (failure) {
    if (!(failure instanceof ZendeskError)) throw failure;
    if (failure.remedy === 'retry-later') {
      throw new ComeBackLater(failure.retryAfterMs ?? comeBackMs);
    }
    await settleWrite(deps, install.id, assignment, 'not-allowed');
  }
}

/** A dropdown says text; anything else is somebody's all the same. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
