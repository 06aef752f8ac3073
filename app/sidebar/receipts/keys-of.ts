import type { Receipt } from '../../../server/contract/brief.ts';

/** Keys for receipts: the same for the same passage of the same comment, however a brief is remade. */
export function keysOfReceipts(receipts: Receipt[]): string[] {
  return distinct(receipts.map(({ entryId, passage }) => `${entryId} ${passage}`));
}

/** Keys for what is said in a brief: the same words resting on the same comment are the same thing said. */
export function keysOfSaid(said: { words: string; receipts: Receipt[] }[]): string[] {
  // Asked once more, a question gets a further receipt, the newest first.
  return distinct(said.map(({ words, receipts }) => `${receipts.at(-1)?.entryId} ${words}`));
}

function distinct(keys: string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key} ${times}`;
  });
}
