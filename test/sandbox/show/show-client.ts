import type { OAuthClient } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';

/** An OAuth client as the API lists it: only the first ten characters of its secret. */
export function showClient(sandbox: Sandbox, client: OAuthClient): Record<string, unknown> {
  return {
    id: client.id,
    url: `${sandbox.origin}/api/v2/oauth/clients/${client.id}.json`,
    identifier: client.identifier,
    name: client.name,
    company: client.company,
    description: client.description,
    kind: client.kind,
    redirect_uri: client.redirectUris,
    secret: client.secret.slice(0, 10),
    global: client.global,
    user_id: client.userId,
    logo_url: null,
    created_at: client.createdAt,
    updated_at: client.updatedAt,
  };
}
