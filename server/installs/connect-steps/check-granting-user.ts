import { readCurrentUser } from '../../zendesk/users.ts';
import { StepProblem, type Step } from './step.ts';

/**
 * Asks Zendesk who granted this: only an admin's grant can read exports and write app settings, and
 * only an admin of the account may connect it.
 */
export const checkGrantingUser: Step = async ({ client }) => {
  const user = await readCurrentUser(client);
  if (!user) {
    throw new StepProblem('nobody');
  }
  if (!user.isAdmin) {
    throw new StepProblem('not_an_admin');
  }
  return undefined;
};
