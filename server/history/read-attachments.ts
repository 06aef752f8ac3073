import { and, eq } from 'drizzle-orm';
import { pastAttachments, pastComments, pastTickets } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { originOf } from '../installs/install.ts';
import { comeBackWhenFree } from '../jobs/come-back-when-free.ts';
import { findDepartedNames } from '../masking/departed-names.ts';
import { lockDepartures } from '../masking/departures.ts';
import { maskText } from '../masking/mask-text.ts';
import { readAttachment, type Attachment } from '../zendesk/attachments.ts';
import type { ZendeskClient } from '../zendesk/client.ts';
import { downloadAttachment } from '../zendesk/download-attachment.ts';
import { isRefused } from '../zendesk/errors.ts';
import { openHistory } from './open-history.ts';
import { readHistory } from './read-history.ts';

const mostBytes = 256 * 1024;
/** Of what else people attach nothing can be read without a program of its own. */
const textTypes = /^(?:text\/|application\/(?:json|xml|x-ndjson|x-yaml|yaml)$)/;

type Outcome = { text: string } | { why: 'not-text' | 'too-large' | 'malware' | 'gone' };

/**
 * Reads the content of a ticket's text attachments, where the admin switched that on (C-02), masked as comments are. What
 * cannot be read is noted with the reason, and not asked for again.
 *
 * @throws ComeBackLater when an allowance is used up or Zendesk is away
 */
export async function readAttachments(
  deps: Deps,
  { installId, ticketId }: { installId: string; ticketId: string },
  signal?: AbortSignal,
): Promise<void> {
  const opened = await openHistory(deps, installId, signal, 'helpdesk');
  if (!opened?.history.options.attachmentContent) return;
  const client = opened.clientOf();
  const origin = originOf(deps.config, opened.install);
  for (const { commentId, authorId, requesterId, named, file } of await unread(
    deps,
    installId,
    ticketId,
  )) {
    const outcome = await readOne(deps, { client, origin }, file).catch((failure: unknown) => {
      return isRefused(failure) ? ({ why: 'gone' } as const) : comeBackWhenFree(failure);
    });
    const people = [authorId ?? undefined, requesterId ?? undefined];
    const text = 'text' in outcome ? maskText(outcome.text) : null;
    const namesIn = { people, named, texts: [text] };
    const isWanted = await deps.db.transaction(async (tx) => {
      // Switched off while the file was on its way: what was stored is forgotten, and nothing comes after it.
      const wanted = await readHistory(tx, installId, { lock: true });
      if (!wanted?.options.attachmentContent) return false;
      const own = and(
        eq(pastComments.installId, installId),
        eq(pastComments.ticketId, ticketId),
        eq(pastComments.commentId, commentId),
      );
      // Gone meanwhile, and with it whatever it had attached.
      const [comment] = await tx.select().from(pastComments).where(own).for('share');
      if (!comment?.attachments.some(({ id }) => id === file.id)) return true;
      await lockDepartures(tx, installId);
      const departed = await findDepartedNames(tx, deps.sealer, installId, [namesIn]);
      const { maskNames } = departed.of(namesIn);
      const row = {
        text: text !== null && maskNames ? maskNames(text) : text,
        why: 'why' in outcome ? outcome.why : null,
        readAt: deps.now(),
      };
      await tx
        .insert(pastAttachments)
        .values({ installId, ticketId, commentId, attachmentId: file.id, ...row })
        .onConflictDoNothing();
      return true;
    });
    if (!isWanted) return;
  }
}

async function unread(deps: Deps, installId: string, ticketId: string) {
  const comments = await deps.db
    .select({
      commentId: pastComments.commentId,
      authorId: pastComments.authorId,
      attachments: pastComments.attachments,
      requesterId: pastTickets.requesterId,
      named: pastTickets.namedPeople,
    })
    .from(pastComments)
    .innerJoin(
      pastTickets,
      and(
        eq(pastTickets.installId, pastComments.installId),
        eq(pastTickets.ticketId, pastComments.ticketId),
      ),
    )
    .where(and(eq(pastComments.installId, installId), eq(pastComments.ticketId, ticketId)));
  const known = await deps.db
    .select({ id: pastAttachments.attachmentId })
    .from(pastAttachments)
    .where(and(eq(pastAttachments.installId, installId), eq(pastAttachments.ticketId, ticketId)));
  const read = new Set(known.map(({ id }) => id));
  return comments.flatMap(({ attachments, ...comment }) =>
    attachments.filter(({ id }) => !read.has(id)).map((file) => ({ ...comment, file })),
  );
}

async function readOne(
  deps: Deps,
  from: { client: ZendeskClient; origin: string },
  { id, type, bytes }: Attachment,
): Promise<Outcome> {
  if (!textTypes.test(type ?? '')) return { why: 'not-text' };
  if ((bytes ?? 0) > mostBytes) return { why: 'too-large' };
  const file = await readAttachment(from.client, id);
  if (!file) return { why: 'gone' };
  if (file.malware_scan_result === 'malware_found') return { why: 'malware' };
  const { fetch } = deps.transport;
  const content = await downloadAttachment({ ...from, fetch }, file.content_url, mostBytes);
  // PostgreSQL keeps no NUL; a text file has none.
  return { text: new TextDecoder().decode(content).replaceAll('\0', '') };
}
