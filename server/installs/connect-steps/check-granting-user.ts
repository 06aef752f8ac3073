import { readCurrentUser } from '../../zendesk/users.ts';
import { isConnectedElsewhere } from '../store.ts';
import { subdomainOf } from '../install.ts';
import { StepProblem, type Step } from './step.ts';

/**
 * Asks Zendesk who granted this: only an admin's grant can read exports and write app settings, and
 * only an admin of the account may connect it. An account is connected once.
 */
export const checkGrantingUser: Step = async ({ deps, install, client }) => {
  const user = await readCurrentUser(client);
  if (!user) {
    throw new StepProblem('nobody', 'Zendesk does not know who gave this consent. Connect again.');
  }
  if (!user.isAdmin) {
    throw new StepProblem(
      'not_an_admin',
      'The consent was given by somebody who is not an admin of this Zendesk account. Sign in to Zendesk as an admin and connect again.',
    );
  }
  if (await isConnectedElsewhere(deps.db, subdomainOf(install), install.id)) {
    throw new StepProblem(
      'connected_elsewhere',
      'This Zendesk account is connected already, under another name in this console. Use that one, or disconnect it first.',
    );
  }
  return undefined;
};
