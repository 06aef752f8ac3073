import { eq } from 'drizzle-orm';
import type { Deps } from '../deps.ts';
import { installs } from '../db/schema.ts';

export interface SigningSecrets {
  /** @returns `undefined` when there is no such install, or it has no webhook */
  find(installId: string, options: { anew: boolean }): Promise<string | undefined>;
}

const keptMs = 10_000;
const mostKept = 5000;

/**
 * Signing secrets by install, kept for seconds so that a burst of deliveries is not a burst of look-ups. The
 * caller looks anew before it refuses, so a secret that was just rotated in another process is never missed.
 */
export function createSigningSecrets(deps: Pick<Deps, 'db' | 'sealer' | 'now'>): SigningSecrets {
  const kept = new Map<string, { secret: string; until: number }>();
  return {
    async find(installId, { anew }) {
      const known = kept.get(installId);
      if (!anew && known && known.until > deps.now().getTime()) return known.secret;
      const [row] = await deps.db
        .select({ sealed: installs.signingSecretSealed })
        .from(installs)
        .where(eq(installs.id, installId));
      if (!row?.sealed) {
        kept.delete(installId);
        return undefined;
      }
      const secret = deps.sealer.open(row.sealed, { installId, purpose: 'signing-secret' });
      if (kept.size >= mostKept) kept.clear();
      kept.set(installId, { secret, until: deps.now().getTime() + keptMs });
      return secret;
    },
  };
}
