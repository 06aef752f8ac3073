import type { ReplyRequest } from '../../../server/contract/reply.ts';
import type { ZafClient } from '../zaf/client.ts';
import { readProof } from '../zaf/read-proof.ts';

export type Proofs = NonNullable<ReplyRequest['similar']>;

/**
 * Reads, in the agent's own session, the proof for each ticket that this agent can open now. One that Zendesk does not
 * show them is not in the answer, and no word of it is used then.
 */
export async function readProofs(
  client: Pick<ZafClient, 'request'>,
  ticketIds: readonly string[],
  signal: AbortSignal,
): Promise<Proofs> {
  const read = await Promise.all(
    ticketIds.map(async (ticketId) => {
      const proof = await readProof(client, ticketId, signal).catch(() => undefined);
      return proof && { ticketId, newestEntryId: proof.newestEntryId };
    }),
  );
  return read.filter((one) => one !== undefined);
}
