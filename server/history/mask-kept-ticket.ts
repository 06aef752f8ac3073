import { and, eq, isNull } from 'drizzle-orm';
import { composeOrigins, findOrigins } from '../conversation/find-origins.ts';
import type { Db } from '../db/connect.ts';
import { pastAttachments, pastComments, pastTickets } from '../db/history-schema.ts';
import type { NameMasker } from '../masking/departed-names.ts';
import { withoutNames } from './without-names.ts';

/**
 * Takes names out of what is kept of a ticket's past. What its files said goes: it is read again without them.
 *
 * @param named deleted people who had no part in it, to be remembered with it
 * @returns whether its words are kept
 */
export async function maskKeptTicket(
  tx: Db,
  { installId, ticketId }: { installId: string; ticketId: string },
  maskNames: NameMasker,
  named: string[] = [],
): Promise<boolean> {
  const ofTicket = and(eq(pastTickets.installId, installId), eq(pastTickets.ticketId, ticketId));
  const [ticket] = await tx
    .select({
      subject: pastTickets.subject,
      tags: pastTickets.tags,
      customFields: pastTickets.customFields,
      namedPeople: pastTickets.namedPeople,
    })
    .from(pastTickets)
    .where(and(ofTicket, isNull(pastTickets.leftOut)))
    .for('update');
  if (!ticket) return false;
  const namedPeople = [...new Set([...ticket.namedPeople, ...named])].sort();
  await tx
    .update(pastTickets)
    .set({ ...withoutNames(ticket, maskNames), namedPeople, needsIndex: true })
    .where(ofTicket);
  const isOurs = and(eq(pastComments.installId, installId), eq(pastComments.ticketId, ticketId));
  const comments = await tx
    .select({
      id: pastComments.commentId,
      text: pastComments.text,
      origins: pastComments.origins,
      attachments: pastComments.attachments,
    })
    .from(pastComments)
    .where(isOurs);
  for (const { id, text, origins, attachments } of comments) {
    const masked = maskNames(text);
    const files = attachments.map((file) => ({ ...file, name: maskNames(file.name) }));
    if (masked === text && files.every(({ name }, at) => name === attachments[at]?.name)) continue;
    await tx
      .update(pastComments)
      .set({
        text: masked,
        origins: composeOrigins(findOrigins(masked, text), origins),
        attachments: files,
      })
      .where(and(isOurs, eq(pastComments.commentId, id)));
  }
  await tx
    .delete(pastAttachments)
    .where(and(eq(pastAttachments.installId, installId), eq(pastAttachments.ticketId, ticketId)));
  return true;
}
