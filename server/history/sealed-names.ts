import { z } from 'zod';
import type { Sealer } from '../db/seal.ts';

const purpose = 'departing-names';
const names = z.array(z.string());

/** What a deleted person was called, readable to nobody without the key. */
export function sealNames(sealer: Sealer, installId: string, called: string[]): string {
  return sealer.seal(JSON.stringify([...new Set(called)]), { installId, purpose });
}

/** @throws SealError when no key fits any more */
export function openNames(sealer: Sealer, installId: string, sealed: string): string[] {
  return names.parse(JSON.parse(sealer.open(sealed, { installId, purpose })));
}
