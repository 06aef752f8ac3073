import type { OAuthClient } from '../account.ts';

/** Whether the client may ask for these scopes: a broad scope in its ceiling covers its members. */
export function withinCeiling(client: OAuthClient, scopes: readonly string[]): boolean {
  const ceiling = client.allowedScopes;
  if (!ceiling || ceiling.length === 0) return true;
  return scopes.every(
    (scope) => ceiling.includes(scope) || ceiling.includes(scope.split(':')[1] ?? ''),
  );
}
