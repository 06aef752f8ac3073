import { z } from 'zod';
import type { ZafClient } from '../zaf/client.ts';
import { within } from '../zaf/within.ts';
import type { Correspondents } from './courtesies.ts';

const patienceMs = 3000;
const named = z.object({ name: z.string() });

/** Who writes to whom, as far as Zendesk says: a reply can be written without. */
export async function readCorrespondents(client: Pick<ZafClient, 'get'>): Promise<Correspondents> {
  const nameAt = async (path: string): Promise<string | undefined> => {
    const read = await within(client.get(path), patienceMs).catch(() => undefined);
    const found = z.record(z.string(), z.unknown()).safeParse(read);
    return named.safeParse(found.data?.[path]).data?.name;
  };
  const [requester, agent] = await Promise.all([nameAt('ticket.requester'), nameAt('currentUser')]);
  return { requester, agent };
}
