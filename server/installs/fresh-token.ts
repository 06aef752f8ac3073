import { randomUUID } from 'node:crypto';
import type { Deps } from '../deps.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { refreshTokens, type FreshTokens } from '../zendesk/oauth.ts';
import {
  dropRefreshLease,
  noteRefusedGrant,
  readGrant,
  replaceGrant,
  takeRefreshLease,
  type Grant,
} from './grant-store.ts';
import { originOf, type Install } from './install.ts';
import { oauthClientOf } from './oauth-client-of.ts';
import { readInstall } from './store.ts';
import { revokeToken } from './token-client.ts';

/** A token is renewed when less than this part of its half hour is left. */
const renewBeforeExpiryMs = 6 * 60_000;
const lookAgainMs = 150;
const looks = 600;
const triesOfOneRefresher = 3;
const triesToStore = 5;

/**
 * An access token that Zendesk accepts now, as far as we can know.
 *
 * Refreshing kills the old pair at once, so among all processes one refreshes and the others wait for the
 * new pair to be stored (developer.zendesk.com, OAuth refresh flow).
 *
 * @param options.refused a token that Zendesk just answered 401 to, whatever its time says
 * @param options.signal ends the wait for another process that is refreshing
 * @throws ZendeskError `reconnect` when only a new consent helps, `retry-later` when Zendesk is unreachable
 */
export async function freshToken(
  deps: Deps,
  install: Install,
  options: { refused?: string; signal?: AbortSignal } = {},
): Promise<string> {
  for (let look = 0; look < looks && !options.signal?.aborted; look++) {
    const grant = await readGrant(deps, install.id);
    if (!grant) throw new ZendeskError('reconnect', 'This Zendesk account has no grant.');
    const isFresh = grant.expiresAt.getTime() - deps.now().getTime() > renewBeforeExpiryMs;
    if (isFresh && grant.accessToken !== options.refused) return grant.accessToken;
    if (!grant.refreshToken) {
      await noteRefusedGrant(deps.db, install.id, grant.generation, deps.now());
      throw new ZendeskError('reconnect', 'This grant cannot be refreshed.');
    }
    const refresher = randomUUID();
    if (await takeRefreshLease(deps.db, install.id, grant.generation, refresher)) {
      return refreshAsTheOne(
        deps,
        install,
        { ...grant, refreshToken: grant.refreshToken },
        refresher,
      );
    }
    await deps.transport.sleep(lookAgainMs);
  }
  throw new ZendeskError('retry-later', 'Another process is refreshing this grant.');
}

async function refreshAsTheOne(
  deps: Deps,
  install: Install,
  grant: Grant & { refreshToken: string },
  refresher: string,
): Promise<string> {
  const log = deps.log.child({ installId: install.id });
  try {
    const tokens = await tryRefresh(deps, install, grant.refreshToken);
    // Stored before it is used: a pair that is lost cannot be had again.
    const stored = await storeWhateverHappens(deps, install.id, grant.generation, tokens);
    log.info('Refreshed the grant', { generation: grant.generation + 1, stored });
    if (stored) return tokens.accessToken;
    // Somebody gave the grant back or replaced it meanwhile, and nobody else knows of this pair.
    await revokeToken(deps, originOf(deps.config, install), tokens.accessToken);
    return freshToken(deps, install);
  } catch (failure) {
    if (failure instanceof ZendeskError && failure.remedy === 'reconnect') {
      log.warn('Zendesk refused to refresh the grant', {
        status: failure.status,
        code: failure.code,
      });
      const keepsToken = failure.code === 'invalid_client';
      await noteRefusedGrant(deps.db, install.id, grant.generation, deps.now(), { keepsToken });
    } else {
      await dropRefreshLease(deps.db, install.id, refresher);
    }
    throw failure;
  }
}

/** A database that hiccups must not cost the connection: this pair exists nowhere else. */
async function storeWhateverHappens(
  deps: Deps,
  installId: string,
  generation: number,
  tokens: FreshTokens,
): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await replaceGrant(deps, installId, generation, tokens);
    } catch (failure) {
      if (attempt >= triesToStore) throw failure;
      deps.log.error('A refreshed grant could not be stored yet', { installId, attempt });
      await deps.transport.sleep(200 * 2 ** attempt);
    }
  }
}

/**
 * A request that was lost on its way can be repeated with the same token; if only its answer was lost,
 * Zendesk refuses the repetition, and only then the connection is.
 */
async function tryRefresh(deps: Deps, install: Install, refreshToken: string) {
  for (let attempt = 1; ; attempt++) {
    // Work may have begun before the client got a new secret.
    const client = oauthClientOf(deps, (await readInstall(deps.db, install.id)) ?? install);
    try {
      return await refreshTokens(
        deps.transport,
        originOf(deps.config, install),
        client,
        refreshToken,
      );
    } catch (failure) {
      const again = failure instanceof ZendeskError && failure.remedy === 'retry-later';
      if (!again || attempt >= triesOfOneRefresher || (failure.retryAfterMs ?? 0) > 5000)
        throw failure;
      await deps.transport.sleep(failure.retryAfterMs ?? 300 * attempt);
    }
  }
}

/**
 * Zendesk refused a token that it gave out a moment ago: the grant is worth nothing, whatever the refresh said.
 * Noted once, so that nobody refreshes it again and again.
 */
export async function giveUpGrant(deps: Deps, install: Install, refused: string): Promise<void> {
  const grant = await readGrant(deps, install.id);
  if (grant?.accessToken !== refused) return;
  await noteRefusedGrant(deps.db, install.id, grant.generation, deps.now());
}
