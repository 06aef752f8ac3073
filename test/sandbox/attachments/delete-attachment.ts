import type { Sandbox } from '../sandbox.ts';
import type { Attachment } from './attachment.ts';
import { findAttachment } from './find-attachment.ts';

/** Deletes an attachment: its comment still names it, its content is gone. Throws RecordNotFound. */
export function deleteAttachment(sandbox: Sandbox, attachmentId: number): Attachment {
  const { attachment } = findAttachment(sandbox, attachmentId);
  delete attachment.content;
  attachment.deleted = true;
  return attachment;
}
