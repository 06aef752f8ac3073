import { readCurrentUser } from '../../zendesk/users.ts';
import { ok, problem, type Check } from './check.ts';

/** Asks who the token acts as: exports, webhooks and app settings are for administrators only. */
export const checkGrantingUser: Check = async ({ client }) => {
  const user = await readCurrentUser(client);
  if (user?.isAdmin) return ok('admin');
  return problem(user ? 'not_an_admin' : 'nobody', undefined, 'reconnect');
};
