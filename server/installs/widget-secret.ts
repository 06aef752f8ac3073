import { randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import type { Deps } from '../deps.ts';
import { installs } from '../db/schema.ts';
import { AppError, notFound } from '../errors.ts';
import { verifyWidgetToken } from '../zendesk/widget-token.ts';
import type { Install } from './install.ts';
import { changeInstall, readInstall } from './store.ts';
import { noteRefused, noteVerified } from './widget-requests.ts';

/** Open sidebars hold no secret, but a request may be under way while a new one is written. */
const oldSecretLivesMs = 5 * 60_000;
const purpose = 'widget-secret';

/**
 * The secret to write into the app's setting, stored as *next* before anybody else sees it: the one whose
 * writing was not answered, if there is one, otherwise 32 new random bytes. A next one that Zendesk has
 * confirmed takes the current one's place first.
 */
export async function prepareNextWidgetSecret(deps: Deps, installId: string): Promise<string> {
  const install = await readInstall(deps.db, installId);
  if (!install) throw notFound();
  if (install.nextWidgetSecretSealed && install.nextWidgetSecretWrittenAt) {
    await promoteNext(deps, install, deps.now(), undefined);
  }
  const fresh = randomBytes(32).toString('base64url');
  await deps.db
    .update(installs)
    .set({
      nextWidgetSecretSealed: deps.sealer.seal(fresh, { installId, purpose }),
      nextWidgetSecretWrittenAt: null,
    })
    .where(and(eq(installs.id, installId), isNull(installs.nextWidgetSecretSealed)));
  // Of two that prepare one at the same moment both write the one that was stored.
  const stored = (await readInstall(deps.db, installId))?.nextWidgetSecretSealed;
  if (!stored) throw new AppError('conflict', 'secret_changed_meanwhile');
  return deps.sealer.open(stored, { installId, purpose });
}

/** Zendesk confirmed that it holds this secret. @param personId who had it written */
export async function noteWidgetSecretWritten(
  deps: Deps,
  installId: string,
  secret: string,
  personId?: string,
): Promise<void> {
  const sealed = (await readInstall(deps.db, installId))?.nextWidgetSecretSealed;
  if (!sealed || deps.sealer.open(sealed, { installId, purpose }) !== secret) return;
  const at = deps.now();
  await deps.db.transaction(async (tx) => {
    const written = await tx
      .update(installs)
      .set({ nextWidgetSecretWrittenAt: at, widgetSecretWrittenAt: at })
      .where(and(eq(installs.id, installId), eq(installs.nextWidgetSecretSealed, sealed)))
      .returning({ id: installs.id });
    if (written.length === 0) return;
    await noteActivity(tx, { installId, at, action: 'widget-secret-written', personId });
  });
}

/**
 * Whether a token was signed with a secret of this install: the current one, the next one, or the previous
 * one in its last five minutes. The first token signed with *next* makes it current.
 *
 * @param early what `checkEarly` began for the same token
 */
export async function acceptsWidgetToken(
  deps: Deps,
  install: Install,
  token: string,
  early: EarlyCheck,
): Promise<boolean> {
  const now = deps.now();
  const signedWith = async (sealed: string | null): Promise<boolean> => {
    if (sealed === null) return false;
    const isSigned = await (sealed === early.sealed
      ? early.isSigned
      : isSignedWith(deps, install.id, sealed, token));
    if (isSigned) rememberSealed(install.id, sealed);
    return isSigned;
  };
  if (await signedWith(install.widgetSecretSealed)) {
    await noteVerified(deps.db, install, now);
    return true;
  }
  if (await signedWith(install.nextWidgetSecretSealed)) {
    await promoteNext(deps, install, now, now);
    await noteVerified(deps.db, install, now);
    return true;
  }
  const previousLives = (install.previousWidgetSecretUntil?.getTime() ?? 0) > now.getTime();
  if (previousLives && (await signedWith(install.previousWidgetSecretSealed))) return true;
  await noteRefused(deps, install, token, now);
  return false;
}

/** A check of a token under way, with the secret an install had last time: it counts only if it is still the same. */
interface EarlyCheck {
  sealed: string | undefined;
  isSigned: Promise<boolean>;
}

/**
 * Begins to check a token while the install it names is still being read: the two take about as long as each
 * other, and agents wait for both. For an install nobody has heard of it is as much work.
 */
export function checkEarly(deps: Deps, installId: string, token: string): EarlyCheck {
  const sealed = lastSealed.get(installId);
  const isSigned =
    sealed === undefined
      ? verifyWidgetToken(token, nobodysSecret, installId, deps.now())
      : isSignedWith(deps, installId, sealed, token);
  // Whoever awaits it hears of a failure; when nobody does, it is no loss.
  isSigned.catch(() => undefined);
  return { sealed, isSigned };
}

const nobodysSecret = 'there is no such install';
const mostRemembered = 1000;

/** What each install's newest good token was signed with; never a reason to accept one. */
const lastSealed = new Map<string, string>();

function rememberSealed(installId: string, sealed: string): void {
  if (lastSealed.size >= mostRemembered) lastSealed.clear();
  lastSealed.set(installId, sealed);
}

async function isSignedWith(
  deps: Deps,
  installId: string,
  sealed: string,
  token: string,
): Promise<boolean> {
  const secret = deps.sealer.open(sealed, { installId, purpose });
  return verifyWidgetToken(token, secret, installId, deps.now());
}

/**
 * Drops the old secret at once. Tokens signed with it are refused from now on, in every process.
 *
 * @param personId who wants it dropped
 * @throws AppError `conflict` when Zendesk has not confirmed the new one: then no sidebar would work
 */
export async function revokeOldWidgetSecret(
  deps: Deps,
  installId: string,
  personId?: string,
): Promise<void> {
  const install = await readInstall(deps.db, installId);
  if (!install) throw notFound();
  if (install.nextWidgetSecretSealed && !install.nextWidgetSecretWrittenAt) {
    throw new AppError('conflict', 'secret_unconfirmed');
  }
  if (install.nextWidgetSecretSealed) await promoteNext(deps, install, deps.now(), undefined);
  await deps.db.transaction(async (tx) => {
    await changeInstall(tx, installId, {
      previousWidgetSecretSealed: null,
      previousWidgetSecretUntil: null,
    });
    const at = deps.now();
    await noteActivity(tx, { installId, at, action: 'old-widget-secret-revoked', personId });
  });
}

/** Makes *next* current; the one before lives five minutes more. */
async function promoteNext(
  deps: Deps,
  install: Install,
  now: Date,
  seenAt: Date | undefined,
): Promise<void> {
  const { nextWidgetSecretSealed: next, widgetSecretSealed: old } = install;
  if (!next) return;
  await deps.db
    .update(installs)
    .set({
      widgetSecretSealed: next,
      widgetSecretSeenAt: seenAt ?? null,
      nextWidgetSecretSealed: null,
      nextWidgetSecretWrittenAt: null,
      previousWidgetSecretSealed: old,
      previousWidgetSecretUntil: old ? new Date(now.getTime() + oldSecretLivesMs) : null,
    })
    // Of two that promote it at the same moment, one does.
    .where(and(eq(installs.id, install.id), eq(installs.nextWidgetSecretSealed, next)));
}
