import type { Sandbox } from '../sandbox.ts';
import type { Attachment, NewAttachment } from './attachment.ts';
import { contentOf } from './content-of.ts';

/** An attachment of the account; its size is that of its content, or else the one given. */
export function buildAttachment(sandbox: Sandbox, input: NewAttachment): Attachment {
  const { id = sandbox.ids.next(), size, malwareScanResult = 'malware_not_found', ...rest } = input;
  const bytes = Buffer.byteLength(contentOf(input));
  return {
    ...rest,
    id,
    size: input.content === undefined ? (size ?? bytes) : bytes,
    malwareScanResult,
  };
}
