import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { noteActivity } from '../activity/note-activity.ts';
import type { createInstallRequest } from '../contract/install.ts';
import type { Deps } from '../deps.ts';
import { allPurposes, isPublicOnly } from '../contract/purposes.ts';
import { clientMissing, ownClientOf, sealedClient } from './own-client.ts';
import { insertInstall } from './store.ts';

/**
 * Notes a new Zendesk account, *Pending* until it is connected.
 *
 * @param personId who created it
 * @returns its id
 * @throws AppError `half_a_pair` when only one of client id and secret is given (A-01, N-01); `oauth_client_missing`
 *   where somebody has to sign in and there is none
 */
export async function createInstall(
  deps: Deps,
  request: z.output<typeof createInstallRequest>,
  personId?: string,
): Promise<string> {
  const purposes = request.purposes ?? allPurposes;
  const client = ownClientOf(deps, request);
  if (!isPublicOnly(purposes) && !client && !deps.config.oauthClient) throw clientMissing();
  const id = randomUUID();
  const createdAt = deps.now();
  await deps.db.transaction(async (tx) => {
    await insertInstall(tx, {
      id,
      name: request.name,
      status: 'pending',
      appId: request.appId ?? null,
      purposes,
      ...(client && sealedClient(deps, id, client)),
      createdAt,
    });
    await noteActivity(tx, {
      ...{ installId: id, at: createdAt, action: 'account-created', personId },
      value: request.name,
      details: { changed: { purposes } },
    });
  });
  return id;
}
