import { readCurrentUser } from '../../zendesk/users.ts';
import { ok, problem, type Check } from './check.ts';

/** Asks who the token acts as: exports, webhooks and app settings are for administrators only. */
export const checkGrantingUser: Check = async ({ client }) => {
  const user = await readCurrentUser(client);
  if (user?.isAdmin) {
    return ok('admin', 'Whoever connected is an administrator of this Zendesk account.');
  }
  return problem(
    user ? 'not_an_admin' : 'nobody',
    user
      ? 'Whoever connected is not an administrator of this Zendesk account any more.'
      : 'Zendesk does not know any more who connected.',
    'Make them an administrator again, or reconnect while signed in to Zendesk as one.',
    'reconnect',
  );
};
