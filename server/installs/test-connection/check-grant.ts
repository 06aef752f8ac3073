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
    return problem('grant_refused', undefined, 'reconnect');
  }
  return ok('grant_works');
};
