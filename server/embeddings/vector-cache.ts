import type { Db } from '../db/connect.ts';
import type { EmbeddedKind } from './store.ts';
import { readStamp, readVectors, type StoredVector } from './vector-store.ts';

/** An account's vectors of one kind, as they are compared: one after another, with their lengths. */
export interface Scanned {
  documents: { documentId: string; locale: string }[];
  dimensions: number;
  vectors: Int8Array;
  lengths: Float64Array;
}

export interface VectorCache {
  /** All of an account's vectors of one kind; `undefined` where there are too many to look through. */
  read(
    db: Db,
    which: { installId: string; embedder: string },
    kind: EmbeddedKind,
  ): Promise<Scanned | undefined>;
}

const mostDocuments = 20_000;
const mostBytes = 128 * 1024 * 1024;

/**
 * Keeps what was looked through lately in memory, as the database has it: one that changed is read again. The one that
 * was not asked for longest makes room.
 */
export function createVectorCache({
  documents: most = mostDocuments,
  bytes = mostBytes,
}: { documents?: number; bytes?: number } = {}): VectorCache {
  const kept = new Map<string, { stamp: string; scanned: Scanned }>();
  return {
    async read(db, which, kind) {
      const key = `${which.installId} ${kind}`;
      const { stamp, count } = await readStamp(db, which, kind);
      const known = kept.get(key);
      kept.delete(key);
      if (count > most) return undefined;
      const fresh =
        known?.stamp === stamp ? known : { stamp, scanned: await scan(db, which, kind) };
      kept.set(key, fresh);
      makeRoom(key);
      return fresh.scanned;
    },
  };

  function makeRoom(newest: string): void {
    let used = [...kept.values()].reduce((sum, { scanned }) => sum + scanned.vectors.length, 0);
    for (const [key, { scanned }] of kept) {
      if (used <= bytes || key === newest) return;
      kept.delete(key);
      used -= scanned.vectors.length;
    }
  }
}

async function scan(
  db: Db,
  which: { installId: string; embedder: string },
  kind: EmbeddedKind,
): Promise<Scanned> {
  return scannedOf(await readVectors(db, which, kind));
}

/** Vectors one after another; those of another length than the first are left out. */
export function scannedOf(rows: readonly StoredVector[]): Scanned {
  const dimensions = rows[0]?.vector.length ?? 0;
  const alike = rows.filter(({ vector }) => vector.length === dimensions);
  const vectors = new Int8Array(alike.length * dimensions);
  const lengths = new Float64Array(alike.length);
  alike.forEach(({ vector }, at) => {
    vectors.set(vector, at * dimensions);
    lengths[at] = Math.sqrt(vector.reduce((sum, one) => sum + one * one, 0));
  });
  const documents = alike.map(({ documentId, locale }) => ({ documentId, locale }));
  return { documents, dimensions, vectors, lengths };
}
