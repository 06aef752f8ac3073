import { eq } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { installs } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { readIssuedAt, verifyWidgetToken } from '../zendesk/widget-token.ts';
import type { Install } from './install.ts';

/** Sidebars ask all day, and whoever makes tokens up may ask all the time: neither is a write each time. */
const verifiedEveryMs = 60_000;
const refusedEveryMs = 10_000;

/** Notes that a request of the sidebar was signed with the secret in use. */
export async function noteVerified(db: Db, install: Install, now: Date): Promise<void> {
  const { widgetVerifiedAt: last, widgetRefusedAt: refused, widgetSecretSeenAt: seen } = install;
  const isRecent = last !== null && now.getTime() - last.getTime() < verifiedEveryMs;
  const isNews = refused !== null && last !== null && refused >= last;
  if (isRecent && !isNews && seen) return;
  await db
    .update(installs)
    .set({ widgetVerifiedAt: now, ...(!seen && { widgetSecretSeenAt: now }) })
    .where(eq(installs.id, install.id));
}

/**
 * Notes that a request named this account and was refused, and whether its signature was to blame or only its time.
 * Anybody can make such requests: it is a hint for the admin, and nothing follows from it.
 */
export async function noteRefused(
  deps: Deps,
  install: Install,
  token: string,
  now: Date,
): Promise<void> {
  const last = install.widgetRefusedAt?.getTime() ?? 0;
  if (now.getTime() - last < refusedEveryMs) return;
  const widgetRefusedFor = (await wasSignedInTime(deps, install, token)) ? 'time' : 'signature';
  await deps.db
    .update(installs)
    .set({ widgetRefusedAt: now, widgetRefusedFor })
    .where(eq(installs.id, install.id));
}

/** Whether it would have been accepted at the moment it says it was signed at. */
async function wasSignedInTime(deps: Deps, install: Install, token: string): Promise<boolean> {
  const at = readIssuedAt(token);
  if (!at) return false;
  for (const sealed of [install.widgetSecretSealed, install.nextWidgetSecretSealed]) {
    if (sealed === null) continue;
    const secret = deps.sealer.open(sealed, { installId: install.id, purpose: 'widget-secret' });
    if (await verifyWidgetToken(token, secret, install.id, at)) return true;
  }
  return false;
}
