/** Where people sign in elsewhere, by OpenID Connect. */
export interface DeploymentOidc {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What stands on the button. */
  name: string;
  /** Whether an address counts as checked of which the provider does not say whether it is. */
  trustsEmail: boolean;
}

interface OidcEnvironment {
  OIDC_ISSUER?: string | undefined;
  OIDC_CLIENT_ID?: string | undefined;
  OIDC_CLIENT_SECRET?: string | undefined;
  OIDC_NAME?: string | undefined;
  OIDC_TRUST_EMAIL: boolean;
}

/**
 * @param problems takes a line for each part that is missing or wrong
 * @returns `undefined` where nobody signs in elsewhere
 */
export function readDeploymentOidc(
  e: OidcEnvironment,
  problems: string[],
): DeploymentOidc | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = e;
  if (!issuer && !clientId && !clientSecret) return undefined;
  if (!issuer) problems.push('OIDC_ISSUER: the https address of the provider, as it names itself');
  if (!clientId) problems.push('OIDC_CLIENT_ID: as the provider registered this console');
  if (!clientSecret) problems.push('OIDC_CLIENT_SECRET: as the provider registered this console');
  if (issuer && !isSafe(issuer)) {
    problems.push('OIDC_ISSUER: an https address (http only for this machine)');
  }
  if (!issuer || !clientId || !clientSecret) return undefined;
  const name = e.OIDC_NAME ?? new URL(issuer).host;
  return { issuer, clientId, clientSecret, name, trustsEmail: e.OIDC_TRUST_EMAIL };
}

function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
