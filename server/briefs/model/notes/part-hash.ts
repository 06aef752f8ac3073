import { createHash } from 'node:crypto';
import type { Shown } from '../shown.ts';

/**
 * All that notes on a part of a conversation rest on, as one short text: the same part, read by the same rules and the
 * same model, has the same.
 *
 * @param by what decides how it is read, beside its words
 * @param head what stands before its comments
 */
export function partHash(by: string, head: object, part: Shown[]): string {
  const words = part.map(({ comment, entry: { id, authorName, authorRole, createdAt, text } }) => [
    comment,
    [id, authorName ?? '', authorRole, createdAt, text],
  ]);
  return createHash('sha256')
    .update(JSON.stringify([by, head, words]))
    .digest('base64url');
}
