import type { NewAttachment } from './attachment.ts';

/** What a file says when it is downloaded. */
export function contentOf({ content, fileName }: NewAttachment): string {
  return content ?? `${fileName}\n`;
}
