import { noteActivity } from '../activity/note-activity.ts';
import { consentFrom, type ConsentFrom } from '../contract/install.ts';
import type { Deps } from '../deps.ts';
import { isUniqueViolation } from '../db/is-unique-violation.ts';
import { lockInstall } from '../db/lock-install.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { exchangeCode, type FreshTokens } from '../zendesk/oauth.ts';
import { readCurrentUser } from '../zendesk/users.ts';
import { hashState } from './begin-connect.ts';
import { saveGrant } from './grant-store.ts';
import { redirectUrlOf, type Install } from './install.ts';
import { scopesOf } from './scopes-of.ts';
import { oauthClientOf } from './oauth-client-of.ts';
import { isReadPublicly } from './is-for.ts';
import { useOAuthRequest, type OAuthRequest } from './oauth-request-store.ts';
import { bindSubdomain, clearSteps, noteStep, readInstall } from './store.ts';
import { revokeToken, tokenClient } from './token-client.ts';
import { whyNotConnect, type WhyNot } from './why-not-connect.ts';

/** What Zendesk's consent page sends back, as it stands in the address. */
export interface ConsentReturn {
  state?: string | undefined;
  code?: string | undefined;
  error?: string | undefined;
  errorDescription?: string | undefined;
}

export type ConsentOutcome =
  /** The state is unknown, used, too old, another session's, or of an account they may not see: nothing was changed. */
  | { outcome: 'expired' }
  /** Whoever came back may only look by now. */
  | { outcome: 'read_only' }
  /** And the page that led to it. */
  | (Decided & { from: ConsentFrom });

type Decided =
  | { outcome: 'denied'; installId: string }
  | { outcome: 'invalid_scope'; installId: string; scope: string }
  | { outcome: 'failed'; installId: string; code: string }
  | { outcome: 'accepted'; installId: string };

/**
 * Takes the browser back from Zendesk's consent page. The host that gets the code comes from the stored
 * request, never from the address; a refusal leaves the account as it was (F-02). What whoever comes back may do is
 * looked at twice: before anything is asked of Zendesk, and where the grant is kept.
 *
 * @param by whose session it is, and who was asked
 */
export async function acceptConsent(
  deps: Deps,
  { sessionId, personId }: { sessionId: string; personId: string },
  answer: ConsentReturn,
): Promise<ConsentOutcome> {
  const request =
    answer.state &&
    (await useOAuthRequest(deps.db, {
      stateHash: hashState(answer.state),
      sessionId,
      now: deps.now(),
    }));
  if (!request) return { outcome: 'expired' };
  const whyNot = await whyNotConnect(deps.db, personId, request.installId);
  const decided = whyNot ?? (await decide(deps, { ...request, personId }, answer));
  if (decided === 'read_only') return { outcome: 'read_only' };
  if (decided === 'not_found') return { outcome: 'expired' };
  return { ...decided, from: fromOf(answer.state) };
}

/** A request, and who was asked. */
type Asked = OAuthRequest & { personId: string };

async function decide(
  deps: Deps,
  request: Asked,
  answer: ConsentReturn,
): Promise<Decided | WhyNot> {
  const { installId } = request;
  if (answer.error === 'invalid_scope') {
    return {
      outcome: 'invalid_scope',
      installId,
      scope: refusedScopes(answer.errorDescription ?? '', await scopesOf(deps.db, installId)),
    };
  }
  if (answer.error === 'access_denied') return { outcome: 'denied', installId };
  if (answer.error || !answer.code) return { outcome: 'failed', installId, code: 'consent_failed' };
  return exchange(deps, request, answer.code);
}

async function exchange(deps: Deps, request: Asked, code: string): Promise<Decided | WhyNot> {
  const { installId } = request;
  const install = await readInstall(deps.db, installId);
  if (!install || !request.verifierSealed) return 'not_found';
  const verifier = deps.sealer.open(request.verifierSealed, {
    installId: request.id,
    purpose: 'pkce-verifier',
  });
  try {
    const origin = deps.config.zendeskOrigin.of(request.subdomain);
    const tokens = await exchangeCode(deps.transport, origin, oauthClientOf(deps, install), {
      code,
      redirectUrl: redirectUrlOf(deps.config),
      verifier,
      scopes: await scopesOf(deps.db, installId),
    });
    const refusal = await whyRefused(deps, origin, { ...request, install }, tokens).catch(
      async (failure: unknown) => {
        // The account was deleted meanwhile, or Zendesk did not answer: what is kept nowhere must not live on.
        await revokeToken(deps, origin, tokens.accessToken);
        throw failure;
      },
    );
    if (!refusal) return { outcome: 'accepted', installId };
    await revokeToken(deps, origin, tokens.accessToken);
    if (refusal === 'read_only' || refusal === 'not_found') return refusal;
    return { outcome: 'failed', installId, code: refusal };
  } catch (failure) {
    if (!(failure instanceof ZendeskError)) throw failure;
    deps.log.warn('The code could not be exchanged', {
      installId,
      status: failure.status,
      code: failure.code,
    });
    if (failure.code === 'invalid_scope') {
      const scopes = await scopesOf(deps.db, installId);
      return { outcome: 'invalid_scope', installId, scope: scopes.join(' ') };
    }
    const unreachable = failure.status === undefined;
    return {
      outcome: 'failed',
      installId,
      code: unreachable ? 'zendesk_unreachable' : (failure.code ?? 'exchange_refused'),
    };
  }
}

/**
 * Takes the tokens over, unless that would harm what is there: a grant that works is not given up for one by
 * somebody who is no admin, whoever was limited meanwhile connects nothing, an install never changes its Zendesk
 * account, and an account has one install.
 *
 * @param request.install as it was when the tokens were asked for
 *
 * @returns the code of the reason not to; `undefined` when they were taken over
 */
async function whyRefused(
  deps: Deps,
  origin: string,
  request: Asked & { install: Install },
  tokens: FreshTokens,
): Promise<string | undefined> {
  const user = await readCurrentUser(tokenClient(deps, origin, tokens.accessToken)).catch(
    (failure: unknown) => {
      // A token with wrong scopes may not even ask; which ones are wrong the first step of connecting finds out.
      if (failure instanceof ZendeskError && failure.remedy === 'skip') return undefined;
      throw failure;
    },
  );
  if (user && !user.isAdmin) return 'not_an_admin';
  const { installId, subdomain, personId, install } = request;
  try {
    return await deps.db.transaction(async (tx) => {
      // Zendesk would renew these tokens only for the client that they were given to.
      const now = await lockInstall(tx, installId);
      if (now.oauthClientId !== install.oauthClientId) return 'client_replaced';
      // What everybody may read is read without a grant: nobody would ever give this one back.
      if (isReadPublicly(now)) return 'purposes_changed';
      const whyNot = await whyNotConnect(tx, personId, installId);
      if (whyNot) return whyNot;
      const bound = await bindSubdomain(tx, installId, subdomain);
      if (!bound) return 'other_subdomain';
      await saveGrant(deps, tx, installId, tokens);
      await clearSteps(tx, installId);
      const at = deps.now();
      await noteStep(tx, installId, { name: 'consent', state: 'done' }, at);
      await noteActivity(tx, {
        ...{ installId, at, action: 'consent-given', personId, value: subdomain },
      });
      await deps.queue.enqueue(tx, 'finish-connect', [{ installId, personId }]);
      return undefined;
    });
  } catch (failure) {
    if (isUniqueViolation(failure)) return 'connected_elsewhere';
    throw failure;
  }
}

/** What `consentPageFor` put into the state: it is ours, since the whole of it was known. */
function fromOf(state: string | undefined): ConsentFrom {
  return consentFrom.catch('account').parse(state?.split('.')[1]);
}

/** The scopes of ours that Zendesk's words name; all of ours when they name none. Only our own words go on. */
function refusedScopes(description: string, asked: readonly string[]): string {
  const words = description.split(/[^a-z_:]+/i);
  const named = asked.filter((scope) => words.includes(scope));
  return (named.length > 0 ? named : asked).join(' ');
}
