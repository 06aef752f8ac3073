import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { ConnectRequest, ConsentFrom } from '../contract/install.ts';
import { readSubdomain, type Subdomain } from '../contract/subdomain.ts';
import type { Deps } from '../deps.ts';
import { AppError, notFound } from '../errors.ts';
import { authorizeUrl, createPkce } from '../zendesk/oauth.ts';
import { connectPublicly } from './connect-publicly.ts';
import { redirectUrlOf } from './install.ts';
import { isReadPublicly } from './is-for.ts';
import { oauthClientOf } from './oauth-client-of.ts';
import { armOAuthRequest, insertOAuthRequest } from './oauth-request-store.ts';
import { scopesOf } from './scopes-of.ts';
import { readInstall } from './store.ts';
import { whyNotConnect } from './why-not-connect.ts';

const refusals = {
  empty: 'subdomain_empty',
  'not-zendesk': 'subdomain_not_zendesk',
  'not-a-subdomain': 'subdomain_letters',
} as const;

/**
 * First half of connecting: checks the subdomain and notes a request bound to this console session (F-01). What everybody
 * may read is connected by it at once.
 *
 * @param by whose session it is, and who they are
 * @returns where the browser goes next: an address of ours, which redirects to Zendesk; none where nobody has to
 *   consent
 * @throws AppError `subdomain_invalid`, `oauth_client_missing`, what `connectPublicly` throws, or `conflict` when the account belongs to
 *   another subdomain since its first consent: its tickets must not be mixed with another account's
 */
export async function beginConnect(
  deps: Deps,
  by: { sessionId: string; personId?: string },
  installId: string,
  { subdomain: typedSubdomain, from = 'account' }: ConnectRequest,
): Promise<{ continueUrl?: string; subdomain: Subdomain }> {
  const install = await readInstall(deps.db, installId);
  if (!install) throw notFound();
  const reading = readSubdomain(typedSubdomain);
  if (!reading.ok) {
    throw new AppError('subdomain_invalid', refusals[reading.reason], { field: 'subdomain' });
  }
  if (install.subdomain && install.subdomain !== reading.subdomain) {
    throw new AppError('conflict', 'other_subdomain', {
      field: 'subdomain',
      params: { own: install.subdomain, wanted: reading.subdomain },
    });
  }
  if (isReadPublicly(install)) {
    const { subdomain } = reading;
    await connectPublicly(deps, { installId, subdomain, personId: by.personId });
    return { subdomain };
  }
  oauthClientOf(deps, install);
  const id = randomUUID();
  await insertOAuthRequest(deps.db, {
    id,
    installId,
    sessionId: by.sessionId,
    subdomain: reading.subdomain,
    createdAt: deps.now(),
  });
  return {
    continueUrl: `${deps.config.publicUrl}/oauth/begin/${id}?from=${from}`,
    subdomain: reading.subdomain,
  };
}

/**
 * Second half: gives the request its state and PKCE verifier and names Zendesk's consent page.
 *
 * @param by whose session it is, and who they are
 * @param from where the browser is to come back to: a part of the state, so that it cannot be changed on the way
 * @returns `undefined` when the request is not this session's, is old, was sent already, or is of an account that they
 *   may not connect any more
 */
export async function consentPageFor(
  deps: Deps,
  { sessionId, personId }: { sessionId: string; personId: string },
  requestId: string,
  from: ConsentFrom,
): Promise<string | undefined> {
  const state = `${randomBytes(32).toString('base64url')}.${from}`;
  const pkce = createPkce();
  const request = await armOAuthRequest(
    deps.db,
    { id: requestId, sessionId, now: deps.now() },
    {
      stateHash: hashState(state),
      verifierSealed: deps.sealer.seal(pkce.verifier, {
        installId: requestId,
        purpose: 'pkce-verifier',
      }),
    },
  );
  const install = request && (await readInstall(deps.db, request.installId));
  if (!request || !install) return undefined;
  if (await whyNotConnect(deps.db, personId, install.id)) return undefined;
  return authorizeUrl(deps.config.zendeskOrigin.of(request.subdomain), {
    clientId: oauthClientOf(deps, install).clientId,
    redirectUrl: redirectUrlOf(deps.config),
    state,
    challenge: pkce.challenge,
    scopes: await scopesOf(deps.db, install.id),
  });
}

/** Only the hash of a state is stored: a leaked table cannot finish anybody's consent. */
export function hashState(state: string): string {
  return createHash('sha256').update(state).digest('base64url');
}
