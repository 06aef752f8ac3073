import { and, eq, isNull } from 'drizzle-orm';
import { cleanConversation } from '../../server/conversation/clean-conversation.ts';
import type { Db } from '../../server/db/connect.ts';
import { pastComments, pastTickets } from '../../server/db/history-schema.ts';
import { maskConversation } from '../../server/masking/mask-conversation.ts';
import { accountTruth } from '../sandbox/truth/account-truth.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';

/**
 * Compares what is stored of an account's past with what the box knows to be true: every ticket, and every comment
 * with its author, its time, whether it is public, and its words.
 *
 * @returns a line for each difference, at most a hundred
 */
export async function differencesFromTruth(
  { db, sandbox }: { db: Db; sandbox: Sandbox },
  installId: string,
): Promise<string[]> {
  const truth = accountTruth(sandbox);
  const tickets = await db
    .select({ id: pastTickets.ticketId })
    .from(pastTickets)
    .where(and(eq(pastTickets.installId, installId), isNull(pastTickets.leftOut)));
  const comments = await db
    .select()
    .from(pastComments)
    .where(eq(pastComments.installId, installId));
  const differences: string[] = [];
  const stored = new Set(tickets.map(({ id }) => id));
  const storedComments = new Map(comments.map((row) => [`${row.ticketId}/${row.commentId}`, row]));
  for (const [id, { ticket, comments: told }] of truth.tickets) {
    if (!stored.delete(String(id))) differences.push(`ticket ${id} is missing`);
    for (const one of told) {
      const key = `${id}/${one.id}`;
      const row = storedComments.get(key);
      storedComments.delete(key);
      if (!row) {
        differences.push(`comment ${key} is missing`);
        continue;
      }
      const author = one.authorId === null || one.authorId < 0 ? null : String(one.authorId);
      if ((row.authorId ?? null) !== author) differences.push(`${key} is by ${row.authorId}`);
      if (row.public !== one.public)
        differences.push(`${key} is ${row.public ? '' : 'not '}public`);
      if (row.createdAt.getTime() !== Date.parse(one.createdAt))
        differences.push(`${key} is of ${row.createdAt.toISOString()}`);
      const comment = ticket.comments.find(({ id }) => String(id) === one.id);
      const files = (some: { id: string | number }[]) => some.map(({ id }) => String(id)).join();
      if (files(row.attachments) !== files(one.attachments))
        differences.push(`${key} has the files ${files(row.attachments)}`);
      // A call's own text is a caption; what was said stands in its transcript.
      const isCall = comment?.type === 'VoiceComment';
      const text = isCall ? (one.text.split(/^Transcript:\n/m)[1] ?? '') : one.text;
      const words = wordsOf(ticket.encodedId, text, isCall ? undefined : comment?.htmlBody);
      if (row.text !== words) differences.push(`${key} reads «${row.text}», not «${words}»`);
    }
  }
  for (const id of stored) differences.push(`ticket ${id} should not be there`);
  for (const key of storedComments.keys()) differences.push(`comment ${key} should not be there`);
  return differences.slice(0, 100);
}

function wordsOf(encodedId: string, text: string, html: string | undefined): string {
  const entry = {
    id: '1',
    authorId: undefined,
    authorName: undefined,
    authorRole: 'customer' as const,
    public: true,
    createdAt: '2026-01-01T00:00:00Z',
    html,
    text,
  };
  return maskConversation(cleanConversation({ encodedId }, [entry]))[0]?.text ?? '';
}
