import type { Attachment } from '../attachments/attachment.ts';
import { attachmentToken } from '../attachments/attachment-token.ts';
import type { Sandbox } from '../sandbox.ts';

/** An attachment as the API answers it. */
export function showAttachment(sandbox: Sandbox, attachment: Attachment): Record<string, unknown> {
  const token = attachmentToken(sandbox, attachment.id);
  const contentUrl = `${sandbox.origin}/attachments/token/${token}/?name=${encodeURIComponent(attachment.fileName)}`;
  return {
    url: `${sandbox.origin}/api/v2/attachments/${attachment.id}.json`,
    id: attachment.id,
    file_name: attachment.fileName,
    content_url: contentUrl,
    mapped_content_url: contentUrl,
    content_type: attachment.contentType,
    size: attachment.size,
    width: null,
    height: null,
    inline: false,
    deleted: attachment.deleted ?? false,
    malware_access_override: false,
    malware_scan_result: attachment.malwareScanResult,
    thumbnails: [],
  };
}
