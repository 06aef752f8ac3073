import { fetchUserInfo, type Configuration, type TokenEndpointResponse } from 'openid-client';
import { z } from 'zod';
import type { DeploymentOidc } from './deployment-oidc.ts';

/** Some providers send the word (AWS Cognito), though the standard wants the value. */
const verified = z
  .unknown()
  .optional()
  .transform((said) => (said === undefined ? undefined : said === true || said === 'true'));

const told = z.object({
  email: z.string().optional(),
  email_verified: verified,
  name: z.string().optional(),
});
const subject = z.object({ iss: z.string(), sub: z.string() });

/** Who a provider vouches for. */
export type Identity = z.infer<typeof subject> & {
  name: string | undefined;
  /** None where it may be anybody's. */
  verifiedEmail: string | undefined;
};

/**
 * Reads who came in by the claims of the token, and asks the provider for what is not in it: it need not tell more there
 * than who that is (OpenID Connect Core 1.0, 5.4). That the answer is about the same person the library checks.
 */
export async function readIdentity(
  { trustsEmail }: Pick<DeploymentOidc, 'trustsEmail'>,
  provider: Configuration,
  tokenClaims: unknown,
  { access_token: accessToken }: Pick<TokenEndpointResponse, 'access_token'>,
): Promise<Identity> {
  const { iss, sub } = subject.parse(tokenClaims);
  const inToken = told.parse(tokenClaims);
  const isThin = inToken.email === undefined || inToken.email_verified === undefined;
  const asked =
    isThin && provider.serverMetadata().userinfo_endpoint
      ? told.parse(await fetchUserInfo(provider, accessToken, sub))
      : undefined;
  // An address and whether it was checked are told together: never one of them here and the other there.
  const { email, email_verified: isVerified } = asked?.email === undefined ? inToken : asked;
  return {
    ...{ iss, sub, name: inToken.name ?? asked?.name },
    verifiedEmail: (isVerified ?? trustsEmail) ? email : undefined,
  };
}
