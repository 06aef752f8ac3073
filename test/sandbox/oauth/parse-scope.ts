/** A scope parameter as a list; blank is read and write, as Zendesk takes it. */
export function parseScope(scope: string | undefined): string[] {
  const scopes = (scope ?? '').split(/\s+/).filter(Boolean);
  return scopes.length > 0 ? [...new Set(scopes)] : ['read', 'write'];
}
