import { readGrantedScopes, wantedScopes } from '../../zendesk/oauth.ts';
import { StepProblem, type Step } from './step.ts';

/** Compares what was granted with what was asked: Zendesk gives a token for a misspelt scope as well. */
export const compareScopes: Step = async ({ client }) => {
  const missing = missingScopes(await readGrantedScopes(client));
  if (missing.length === 0) return undefined;
  throw new StepProblem('scope_missing', { scopes: missing });
};

/** The scopes we asked for that these do not cover; a plain `read` or `write` covers its kind. */
export function missingScopes(
  granted: readonly string[],
  wanted: readonly string[] = wantedScopes,
): string[] {
  return wanted.filter((scope) => {
    const kind = scope.split(':').at(-1) ?? scope;
    return !granted.includes(scope) && !granted.includes(kind);
  });
}
