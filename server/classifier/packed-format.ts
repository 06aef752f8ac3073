import { z } from 'zod';

/**
 * A packed classifier: the mark, the version, the checksum of what follows, the length of the head, the head as JSON,
 * and the arrays one after the other in the order of `arraysOf`. Numbers are little-endian.
 */
export const mark = 'SBTC';
/** Counts up with every change of the format, of the features or of what a score means: older bytes are then refused. */
export const packedVersion = 5;
export const headStart = 16;

export const packedHead = z.object({
  options: z.array(z.string()),
  branches: z.array(z.array(z.number())),
  usual: z.enum(['en', 'de', 'es', 'fr', 'pt', 'ja', 'other']),
  examples: z.number(),
  decisions: z.number(),
  confidence: z.object({
    sharpness: z.number(),
    usualFit: z.number(),
    offset: z.number(),
    slope: z.number(),
  }),
  fits: z.number(),
  unknown: z.number(),
  features: z.number(),
  entries: z.number(),
  learned: z.number(),
});
export type PackedHead = z.infer<typeof packedHead>;

/** The arrays of a packed classifier of this size, empty, to be filled. */
export function arraysOf({ features, entries, learned }: PackedHead) {
  return {
    learnedAt: new Float64Array(learned),
    learnedBy: new Float64Array(learned),
    keys: new Uint32Array(features),
    weights: new Float32Array(features),
    starts: new Uint32Array(features + 1),
    scales: new Float32Array(features),
    places: new Uint16Array(entries),
    values: new Int8Array(entries),
  };
}
