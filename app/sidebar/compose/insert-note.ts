import type { ZafClient } from '../zaf/client.ts';
import { Silence, within } from '../zaf/within.ts';
import { composerMs, readComposer } from './read-composer.ts';
import type { Composer } from './read-composer.ts';

/**
 * What became of putting a text into the composer.
 *
 * - `inserted`, and whether the composer was `switched` for it from another channel
 * - `refused`: nothing was inserted, and the composer is as it was
 * - `left-switched`: nothing was inserted, and the composer may now be an internal note
 * - `unsure`: the composer changed while it was inserted, or did not say whether it was; the agent must look
 */
export type InsertOutcome =
  | { state: 'inserted'; switched: boolean }
  | { state: 'refused' }
  | { state: 'left-switched' }
  | { state: 'unsure' };

const note = 'internalNote';

type Composing = Pick<ZafClient, 'get' | 'set' | 'invoke'>;

/**
 * Puts a text into the composer as an internal note. The channel is set first and read again right before: a
 * text that was meant for colleagues must never stand in a public reply. Where nothing is inserted the channel is
 * set back: a reply that was meant for the customer must not become a note unseen.
 * https://developer.zendesk.com/api-reference/apps/apps-support-api/all_locations/
 *
 * @param html made by us, ticket text in it escaped
 */
export async function insertNote(
  client: Composing,
  ticketId: string,
  html: string,
): Promise<InsertOutcome> {
  const before = await readComposer(client).catch(() => undefined);
  if (before?.ticketId !== ticketId) return { state: 'refused' };
  try {
    const state = await insertAsNote(client, ticketId, html);
    if (state === 'inserted') return { state, switched: before.type !== note };
    if (state === 'unsure') return { state };
    return { state: await setBack(client, before) };
  } catch (failure) {
    const state = await setBack(client, before);
    // Not answered, the switch may still be done.
    const isOpen = failure instanceof Silence && before.type !== note;
    return { state: isOpen ? 'left-switched' : state };
  }
}

async function insertAsNote(
  client: Composing,
  ticketId: string,
  html: string,
): Promise<'inserted' | 'refused' | 'unsure'> {
  await within(client.set('comment.type', note), composerMs);
  const now = await readComposer(client);
  if (now.type !== note || now.ticketId !== ticketId) return 'refused';
  const done = await within(client.invoke('ticket.editor.insert', html), composerMs).then(
    () => 'inserted' as const,
    (failure: unknown) => (failure instanceof Silence ? 'unsure' : 'refused'),
  );
  if (done !== 'inserted') return done;
  const after = await readComposer(client).catch(() => undefined);
  return after?.type === note && after.ticketId === ticketId ? done : 'unsure';
}

/** Undoes our own switch alone: what the agent or another ticket changed since stays. */
async function setBack(client: Composing, before: Composer): Promise<'refused' | 'left-switched'> {
  try {
    const isOurs = ({ type, ticketId }: Composer) =>
      type === note && before.type !== note && ticketId === before.ticketId;
    if (!isOurs(await readComposer(client))) return 'refused';
    await within(client.set('comment.type', before.type), composerMs);
    return isOurs(await readComposer(client)) ? 'left-switched' : 'refused';
  } catch {
    return 'left-switched';
  }
}
