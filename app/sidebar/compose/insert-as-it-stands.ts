import type { ZafClient } from '../zaf/client.ts';
import { Silence, within } from '../zaf/within.ts';
import { composerMs, readComposer } from './read-composer.ts';
import type { Composer } from './read-composer.ts';

/**
 * What became of putting something into the composer as it stands.
 *
 * - `inserted`, and `into` which channel
 * - `refused`: nothing was inserted
 * - `unsure`: the composer changed meanwhile, or did not say whether it was inserted; the agent must look
 */
export type Insertion = { state: 'inserted'; into: string } | { state: 'refused' | 'unsure' };

/**
 * Puts something into the composer where the agent has it now, a public reply or a note, and nothing if it is another
 * channel or another ticket meanwhile.
 *
 * @param before the composer as the agent knew it when they decided
 * @param html made by us, whatever is of Zendesk in it escaped
 */
export async function insertAsItStands(
  client: Pick<ZafClient, 'get' | 'invoke'>,
  before: Composer,
  html: string,
): Promise<Insertion> {
  const isSame = ({ type, ticketId }: Composer) =>
    type === before.type && ticketId === before.ticketId;
  const now = await readComposer(client).catch(() => undefined);
  if (!now || !isSame(now)) return { state: 'refused' };
  try {
    await within(client.invoke('ticket.editor.insert', html), composerMs);
  } catch (failure) {
    return { state: failure instanceof Silence ? 'unsure' : 'refused' };
  }
  const after = await readComposer(client).catch(() => undefined);
  return after && isSame(after) ? { state: 'inserted', into: before.type } : { state: 'unsure' };
}
