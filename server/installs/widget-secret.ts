import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Deps } from '../deps.ts';
import { installs } from '../db/schema.ts';
import { notFound } from '../errors.ts';
import { verifyWidgetToken } from '../zendesk/widget-token.ts';
import type { Install } from './install.ts';
import { changeInstall, readInstall } from './store.ts';

/** Open sidebars hold no secret, but a request may be under way while a new one is written. */
const oldSecretLivesMs = 5 * 60_000;
const purpose = 'widget-secret';

/**
 * The secret to write into the app's setting: the one whose writing was not answered, if there is one,
 * otherwise 32 new random bytes, stored as *next* before anybody else sees them.
 */
export async function prepareNextWidgetSecret(deps: Deps, installId: string): Promise<string> {
  const install = await readInstall(deps.db, installId);
  if (!install) throw notFound();
  if (install.nextWidgetSecretSealed) {
    return deps.sealer.open(install.nextWidgetSecretSealed, { installId, purpose });
  }
  const secret = randomBytes(32).toString('base64url');
  const nextWidgetSecretSealed = deps.sealer.seal(secret, { installId, purpose });
  await changeInstall(deps.db, installId, { nextWidgetSecretSealed });
  return secret;
}

/**
 * Whether a token was signed with a secret of this install: the current one, the next one, or the previous
 * one in its last five minutes. The first token signed with *next* makes it current.
 */
export async function acceptsWidgetToken(
  deps: Deps,
  install: Install,
  token: string,
): Promise<boolean> {
  const now = deps.now();
  const signedWith = async (sealed: string | null): Promise<boolean> =>
    sealed !== null &&
    verifyWidgetToken(
      token,
      deps.sealer.open(sealed, { installId: install.id, purpose }),
      install.id,
      now,
    );
  if (await signedWith(install.widgetSecretSealed)) return true;
  if (await signedWith(install.nextWidgetSecretSealed)) {
    await promoteNext(deps, install, now);
    return true;
  }
  const previousLives = (install.previousWidgetSecretUntil?.getTime() ?? 0) > now.getTime();
  return previousLives && signedWith(install.previousWidgetSecretSealed);
}

/** Drops the old secret at once. Tokens signed with it are refused from now on, in every process. */
export async function revokeOldWidgetSecret(deps: Deps, install: Install): Promise<void> {
  const next = install.nextWidgetSecretSealed;
  await changeInstall(deps.db, install.id, {
    previousWidgetSecretSealed: null,
    previousWidgetSecretUntil: null,
    ...(next
      ? { widgetSecretSealed: next, nextWidgetSecretSealed: null, widgetSecretSeenAt: null }
      : {}),
  });
}

async function promoteNext(deps: Deps, install: Install, now: Date): Promise<void> {
  const { nextWidgetSecretSealed: next, widgetSecretSealed: old } = install;
  if (!next) return;
  await deps.db
    .update(installs)
    .set({
      widgetSecretSealed: next,
      widgetSecretSeenAt: now,
      nextWidgetSecretSealed: null,
      previousWidgetSecretSealed: old,
      previousWidgetSecretUntil: old ? new Date(now.getTime() + oldSecretLivesMs) : null,
    })
    // Of two requests that see it first at the same moment, one promotes.
    .where(and(eq(installs.id, install.id), eq(installs.nextWidgetSecretSealed, next)));
}
