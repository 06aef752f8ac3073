import { readGrantedScopes } from '../../zendesk/oauth.ts';
import { missingScopes } from '../connect-steps/compare-scopes.ts';
import { scopesOf } from '../scopes-of.ts';
import { ok, problem, type Check } from './check.ts';

/** Compares what was granted with what this account's features need. */
export const checkScopes: Check = async ({ deps, install, client }) => {
  const wanted = await scopesOf(deps.db, install.id);
  const missing = missingScopes(await readGrantedScopes(client), wanted);
  if (missing.length === 0) return ok('scopes_granted', { scopes: [...wanted] });
  return problem('scope_missing', { scopes: missing }, 'reconnect');
};
