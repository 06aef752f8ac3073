import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { noteActivity } from '../activity/note-activity.ts';
import type { createInstallRequest } from '../contract/install.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { insertInstall } from './store.ts';

/**
 * Notes a new Zendesk account, *Pending* until it is connected.
 *
 * @param personId who created it
 * @returns its id
 * @throws AppError `half_a_pair` when only one of client id and secret is given (A-01, N-01)
 */
export async function createInstall(
  deps: Deps,
  request: z.output<typeof createInstallRequest>,
  personId?: string,
): Promise<string> {
  const clientId = request.oauthClientId || undefined;
  const clientSecret = request.oauthClientSecret || undefined;
  if (Boolean(clientId) !== Boolean(clientSecret)) {
    const missing = clientId ? 'oauthClientSecret' : 'oauthClientId';
    const word = clientId ? 'client secret' : 'client id';
    throw new AppError('half_a_pair', `The OAuth ${word} is missing: both or neither.`, {
      field: missing,
    });
  }
  if (deps.config.mode.name === 'marketplace' && clientId) {
    throw new AppError(
      'invalid_input',
      'This deployment uses its own OAuth client for every account.',
      {
        field: 'oauthClientId',
      },
    );
  }
  if (!clientId && !deps.config.oauthClient) {
    throw new AppError(
      'oauth_client_missing',
      'A client id (oauthClientId) and client secret (oauthClientSecret) of an OAuth client in this Zendesk account are needed.',
      { field: 'oauthClientId' },
    );
  }
  const id = randomUUID();
  const createdAt = deps.now();
  await deps.db.transaction(async (tx) => {
    await insertInstall(tx, {
      id,
      name: request.name,
      status: 'pending',
      appId: request.appId ?? null,
      oauthClientId: clientId ?? null,
      oauthClientSecretSealed: clientSecret
        ? deps.sealer.seal(clientSecret, { installId: id, purpose: 'oauth-client-secret' })
        : null,
      createdAt,
    });
    await noteActivity(tx, {
      ...{ installId: id, at: createdAt, action: 'account-created', personId },
      value: request.name,
    });
  });
  return id;
}
