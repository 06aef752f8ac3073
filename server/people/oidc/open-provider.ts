import { allowInsecureRequests, discovery, type Configuration } from 'openid-client';
import { AppError } from '../../errors.ts';
import type { DeploymentOidc } from './deployment-oidc.ts';

const known = new Map<string, Promise<Configuration>>();

/**
 * What the provider says of itself, asked once (OpenID Connect Discovery 1.0, 4).
 *
 * @throws AppError `sign_in_elsewhere_failed` while it cannot be reached; it is asked again the next time
 */
export async function openProvider({
  issuer,
  clientId,
  clientSecret,
}: DeploymentOidc): Promise<Configuration> {
  const asked =
    known.get(issuer) ??
    discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: 10,
      // An address of this machine was allowed when the configuration was read.
      ...(issuer.startsWith('http:') && { execute: [allowInsecureRequests] }),
    });
  known.set(issuer, asked);
  try {
    return await asked;
  } catch (failure) {
    known.delete(issuer);
    throw new AppError('sign_in_elsewhere_failed', 'elsewhere_unreachable', {
      cause: failure,
    });
  }
}
