import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { ledgerSamples, pastComments, pastTickets } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { canRead, type Install } from '../installs/install.ts';
import { readInstall } from '../installs/store.ts';
import { zendeskFor } from '../installs/zendesk-for.ts';
import { ComeBackLater } from '../jobs/catalogue.ts';
import { cleanConversation } from '../conversation/clean-conversation.ts';
import { maskConversation } from '../masking/mask-conversation.ts';
import { readConversation } from '../zendesk/conversation.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { readTicket } from '../zendesk/tickets.ts';

/** Whether it is public and what it says, by a comment's id. */
type Comments = Map<string, string>;

const ticketsAtOnce = 10;
const pauseMs = 60_000;

/**
 * Compares the comments of the next few tickets with Zendesk's own: which there are, which of them are public, and their
 * words. A ticket that differs is read again. The samples go through all tickets in turn, so that each is compared some day.
 *
 * @throws ComeBackLater when an allowance is used up or Zendesk is away
 */
export async function compareSample(
  deps: Deps,
  { installId }: { installId: string },
  signal?: AbortSignal,
): Promise<void> {
  const install = await readInstall(deps.db, installId);
  if (!install || !canRead(install)) return;
  const [before] = await deps.db
    .select()
    .from(ledgerSamples)
    .where(eq(ledgerSamples.installId, installId));
  const after = before?.afterTicketId ?? '';
  const tickets = await deps.db
    .select({ id: pastTickets.ticketId, generatedAt: pastTickets.generatedAt })
    .from(pastTickets)
    .where(
      and(
        eq(pastTickets.installId, installId),
        isNull(pastTickets.leftOut),
        isNull(pastTickets.readWhy),
        gt(pastTickets.ticketId, after),
      ),
    )
    .orderBy(pastTickets.ticketId)
    .limit(ticketsAtOnce);
  const found = { tickets: 0, comments: 0, differences: 0 };
  for (const { id } of tickets) {
    const theirs = await ofZendesk(deps, install, id, signal);
    if (!theirs) continue;
    const ours = await stored(deps.db, installId, id);
    const differing = differencesOf(ours, theirs);
    found.tickets++;
    found.comments += theirs.size;
    found.differences += differing;
    if (differing > 0) await readAgain(deps, installId, id);
  }
  const next = tickets.length < ticketsAtOnce ? '' : (tickets.at(-1)?.id ?? '');
  await noteSample(deps, installId, { ...found, afterTicketId: next });
}

async function noteSample(
  deps: Deps,
  installId: string,
  found: { tickets: number; comments: number; differences: number; afterTicketId: string },
): Promise<void> {
  const row = { installId, ...found, at: deps.now() };
  await deps.db
    .insert(ledgerSamples)
    .values(row)
    .onConflictDoUpdate({
      target: ledgerSamples.installId,
      set: {
        tickets: sql`${ledgerSamples.tickets} + excluded.tickets`,
        comments: sql`${ledgerSamples.comments} + excluded.comments`,
        differences: sql`${ledgerSamples.differences} + excluded.differences`,
        afterTicketId: sql`excluded.after_ticket_id`,
        at: sql`excluded.at`,
      },
    });
}

/** What is to be kept of each comment, by its id; `undefined` for a ticket that changed or went while we looked. */
async function ofZendesk(
  deps: Deps,
  install: Install,
  ticketId: string,
  signal?: AbortSignal,
): Promise<Comments | undefined> {
  const client = zendeskFor(deps, install, { patienceMs: 0, signal, purpose: 'history' });
  try {
    const ticket = await readTicket(client, ticketId);
    if (!ticket) return undefined;
    const [known] = await deps.db
      .select({ updatedAt: pastTickets.updatedAt })
      .from(pastTickets)
      .where(and(eq(pastTickets.installId, install.id), eq(pastTickets.ticketId, ticketId)));
    // What the export is still to tell is no difference.
    if (known?.updatedAt.getTime() !== Date.parse(ticket.updatedAt)) return undefined;
    const entries = maskConversation(
      cleanConversation(ticket, await readConversation(client, ticket)),
    );
    return new Map(entries.map((entry) => [entry.id, `${entry.public} ${entry.text}`]));
  } catch (failure) {
    if (!(failure instanceof ZendeskError) || failure.remedy === 'our-bug') throw failure;
    throw new ComeBackLater(failure.retryAfterMs ?? pauseMs);
  }
}

async function stored(db: Db, installId: string, ticketId: string): Promise<Comments> {
  const rows = await db
    .select({
      id: pastComments.commentId,
      public: pastComments.public,
      text: pastComments.text,
    })
    .from(pastComments)
    .where(and(eq(pastComments.installId, installId), eq(pastComments.ticketId, ticketId)));
  return new Map(rows.map((row) => [row.id, `${row.public} ${row.text}`]));
}

function differencesOf(ours: Comments, theirs: Comments): number {
  const missing = [...theirs].filter(([id, kept]) => ours.get(id) !== kept).length;
  const surplus = [...ours.keys()].filter((id) => !theirs.has(id)).length;
  return missing + surplus;
}

async function readAgain(deps: Deps, installId: string, ticketId: string): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await tx
      .update(pastTickets)
      .set({ readWhy: 'differs' })
      .where(and(eq(pastTickets.installId, installId), eq(pastTickets.ticketId, ticketId)));
    await deps.queue.enqueue(tx, 'read-comments', [{ installId, ticketId }]);
  });
}
