import type { App, Installation } from '../../account.ts';
import { parametersOf } from '../../apps/manifest.ts';

/** The places of a request a secure setting's scopes can name (developer.zendesk.com, Manifest, scopes). */
export type Place =
  | 'header'
  | 'body'
  | 'url'
  | 'jwt_secret_key'
  | 'jwt_claim'
  | 'basic_auth_username'
  | 'basic_auth_password';

/**
 * Puts settings where a text says `{{setting.x}}`. A secure setting whose scopes do not name this place
 * stays a placeholder, and so does one the installation does not know; a blank one becomes blank.
 */
export function fillSettings(
  text: string,
  place: Place,
  { app, installation }: { app: App; installation: Installation },
): string {
  const parameters = new Map(parametersOf(app.manifest).map((entry) => [entry.name, entry]));
  return text.replace(/\{\{\s*setting\.([\w-]+)\s*\}\}/g, (placeholder, name: string) => {
    const parameter = parameters.get(name);
    if (!parameter) return placeholder;
    const limited = parameter.secure === true && Array.isArray(parameter.scopes);
    if (limited && !(parameter.scopes as unknown[]).includes(place)) return placeholder;
    return installation.settings[name] ?? '';
  });
}
