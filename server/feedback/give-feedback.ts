import type { z } from 'zod';
import type { Brief } from '../contract/brief.ts';
import type { feedbackRequest } from '../contract/feedback.ts';
import type { BriefGround } from '../contract/disliked.ts';
import type { Db } from '../db/connect.ts';
import type { Deps } from '../deps.ts';
import { deleteThumb, storeThumb } from './store.ts';

/** What the brief rests on that an agent has before them; `undefined` where it is another one meanwhile. */
export type ReadGround = (
  db: Db,
  installId: string,
  basic: Brief,
  writtenId: string | undefined,
) => Promise<BriefGround | undefined>;

/**
 * Takes an agent's thumb on the brief they have before them: one an agent and version, a later one in the place
 * of an earlier one (F-17).
 *
 * @param agentId whom the sidebar claims to speak for; without one there is nobody whose thumb it is
 * @param brief the ticket's brief now; `undefined` when it has none any more
 * @returns `stale`, and nothing is stored, when the thumb was for another version
 */
export async function giveFeedback(
  deps: Pick<Deps, 'db' | 'now'> & { readGround: ReadGround },
  installId: string,
  agentId: string,
  brief: Brief | undefined,
  { version, thumb, reasons, madeWith, writtenId }: z.output<typeof feedbackRequest>,
): Promise<'stored' | 'stale'> {
  if (agentId === '' || brief?.version !== version) return 'stale';
  const own = { installId, ticketId: brief.ticketId, version, agentId };
  if (thumb === 'none') await deleteThumb(deps.db, own);
  else {
    await storeThumb(deps.db, {
      ...own,
      thumb,
      // What was wrong with a brief that helped is no reason.
      reasons: thumb === 'down' ? [...new Set(reasons)] : [],
      at: deps.now(),
      madeWith: madeWith ?? null,
      writtenId: writtenId ?? null,
      ground: (await deps.readGround(deps.db, installId, brief, writtenId)) ?? null,
    });
  }
  return 'stored';
}
