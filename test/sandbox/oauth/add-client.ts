import { randomBytes } from 'node:crypto';
import type { OAuthClient } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';

/** Registers an OAuth client; confidential and local unless said otherwise. Every client has a secret. */
export function addClient(
  sandbox: Sandbox,
  input: Partial<OAuthClient> & { identifier: string; redirectUris: string[] },
): OAuthClient {
  const at = sandbox.clock.iso();
  const client: OAuthClient = {
    secret: randomBytes(32).toString('hex'),
    name: input.identifier,
    company: null,
    description: null,
    kind: 'confidential',
    global: false,
    userId: sandbox.account.ownerId,
    ...input,
    id: input.id ?? sandbox.ids.next(),
    createdAt: at,
    updatedAt: at,
  };
  sandbox.account.oauthClients.set(client.id, client);
  return client;
}
