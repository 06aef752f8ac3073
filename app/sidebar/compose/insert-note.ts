import { z } from 'zod';
import type { ZafClient } from '../zaf/client.ts';

/**
 * What became of putting a text into the composer.
 *
 * - `inserted`, and whether the composer was `switched` for it from another channel
 * - `refused`: the composer did not become an internal note, or another ticket came; nothing was inserted
 * - `unsure`: the composer changed while it was inserted, or did not say whether it was; the agent must look
 */
export type InsertOutcome =
  { state: 'inserted'; switched: boolean } | { state: 'refused' } | { state: 'unsure' };

const note = 'internalNote';
const deadlineMs = 3000;

/**
 * Puts a text into the composer as an internal note. The channel is set first and read again right before: a
 * text that was meant for colleagues must never stand in a public reply.
 * https://developer.zendesk.com/api-reference/apps/apps-support-api/all_locations/
 *
 * @param html made by us, ticket text in it escaped
 */
export async function insertNote(
  client: Pick<ZafClient, 'get' | 'set' | 'invoke'>,
  ticketId: string,
  html: string,
): Promise<InsertOutcome> {
  try {
    const before = await readComposer(client);
    if (before.ticketId !== ticketId) return { state: 'refused' };
    await within(client.set('comment.type', note));
    const now = await readComposer(client);
    if (now.type !== note || now.ticketId !== ticketId) return { state: 'refused' };
    const done = await within(client.invoke('ticket.editor.insert', html)).then(
      () => 'inserted' as const,
      (failure: unknown) => (failure instanceof Silence ? 'unsure' : 'refused'),
    );
    if (done === 'refused') return { state: 'refused' };
    const after = await readComposer(client).catch(() => undefined);
    if (after?.type !== note || after.ticketId !== ticketId) return { state: 'unsure' };
    return done === 'unsure' ? { state: done } : { state: done, switched: before.type !== note };
  } catch {
    return { state: 'refused' };
  }
}

const composer = z.object({
  'comment.type': z.string(),
  'ticket.id': z.union([z.string(), z.number()]).transform(String),
});

async function readComposer(
  client: Pick<ZafClient, 'get'>,
): Promise<{ type: string; ticketId: string }> {
  const [type, ticket] = await within(
    Promise.all([client.get('comment.type'), client.get('ticket.id')]),
  );
  const read = composer.parse({ ...Object(type), ...Object(ticket) });
  return { type: read['comment.type'], ticketId: read['ticket.id'] };
}

/** Not a no: what was asked may still be done. */
class Silence extends Error {
  override name = 'Silence';
}

/** ZAF itself gives up after minutes only. */
function within<T>(asked: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Silence('The composer did not answer.')), deadlineMs);
    asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
