import type { ZendeskClient } from './client.ts';
import { currentUserAnswer } from './payloads.ts';

export interface CurrentUser {
  id: string;
  isAdmin: boolean;
}

/**
 * Who the token acts as.
 *
 * @returns `undefined` for nobody: Zendesk answers 200 with "Anonymous user" and no id then
 */
export async function readCurrentUser(client: ZendeskClient): Promise<CurrentUser | undefined> {
  const { user } = await client.request(
    { method: 'GET', path: '/api/v2/users/me', name: 'users/me' },
    currentUserAnswer,
  );
  return user.id ? { id: user.id, isAdmin: user.role === 'admin' } : undefined;
}
