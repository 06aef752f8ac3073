import { z } from 'zod';

/**
 * What cleaning takes out of a comment.
 *
 * - `hidden`: what its styles keep from readers
 * - `quote`: earlier mail repeated below or within
 * - `signature`: name, address, telephone and the like at the end
 * - `disclaimer`: legal and security notices
 * - `tracking`: pictures and links nobody reads, and codes that only machines use
 */
export const leftOutKind = z.enum(['hidden', 'quote', 'signature', 'disclaimer', 'tracking']);
export type LeftOutKind = z.infer<typeof leftOutKind>;

/** A part of a comment that cleaning took out, with its words, so that anyone can see what was. */
export const leftOutPart = z.object({
  kind: leftOutKind,
  /** As text, personal data masked; at most 2,000 characters. */
  text: z.string(),
});
export type LeftOutPart = z.infer<typeof leftOutPart>;
