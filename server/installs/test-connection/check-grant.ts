import { ZendeskError } from '../../zendesk/errors.ts';
import { readGrantedScopes } from '../../zendesk/oauth.ts';
import { ok, problem, type Check } from './check.ts';

/** Uses the access token for what every token may do: look at itself. */
export const checkGrant: Check = async ({ client }) => {
  try {
    await readGrantedScopes(client);
  } catch (failure) {
    const isEnded = failure instanceof ZendeskError && failure.remedy === 'reconnect';
    if (!isEnded) throw failure;
    return problem(
      'grant_refused',
      'Zendesk does not accept our access any more: it was revoked, or not used for too long.',
      'Reconnect: whoever is an administrator in Zendesk allows it again. Nothing else has to be entered.',
      'reconnect',
    );
  }
  return ok('grant_works', 'Zendesk accepts our access.');
};
