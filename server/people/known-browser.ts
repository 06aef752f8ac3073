import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Deps } from '../deps.ts';

/** How long a browser is remembered after somebody signed in with it. */
export const knownBrowserLifeMs = 180 * 24 * 3600_000;
const context = { installId: '-', purpose: 'known-browser' };
const contents = z.object({ personId: z.string(), browserId: z.string(), at: z.number() });

/** What a browser keeps in which somebody signed in: sealed, for that person, and good for half a year. */
export function sealKnownBrowser(
  { sealer, now }: Pick<Deps, 'sealer' | 'now'>,
  personId: string,
): string {
  const known = { personId, browserId: randomUUID(), at: now().getTime() };
  return sealer.seal(JSON.stringify(known), context);
}

/**
 * Reads what a browser brings. The seal is compared in constant time.
 *
 * @returns by what its attempts are counted; `undefined` where it is not known, of somebody else, or too old
 */
export function openKnownBrowser(
  { sealer, now }: Pick<Deps, 'sealer' | 'now'>,
  personId: string,
  sealed: string | undefined,
): string | undefined {
  if (!sealed) return undefined;
  try {
    const known = contents.parse(JSON.parse(sealer.open(sealed, context)));
    const isGood = known.personId === personId && now().getTime() - known.at < knownBrowserLifeMs;
    return isGood ? known.browserId : undefined;
  } catch {
    return undefined;
  }
}
