import { z } from 'zod';
import type { ZendeskClient } from './client.ts';
import { attachmentObject } from './payloads.ts';
import { undefinedIfGone } from './undefined-if-gone.ts';

/** What is always kept of an attachment. */
export interface Attachment {
  id: string;
  name: string;
  type: string | undefined;
  bytes: number | undefined;
}

export function attachmentsOf(
  files: z.infer<typeof attachmentObject>[] | null | undefined,
): Attachment[] {
  return (files ?? []).map((file) => ({
    id: file.id,
    name: file.file_name ?? '',
    type: file.content_type ?? undefined,
    bytes: file.size ?? undefined,
  }));
}

const attachmentAnswer = z.object({
  attachment: attachmentObject.extend({
    content_url: z.string(),
    malware_scan_result: z.string().nullish(),
  }),
});

export type AttachmentFile = z.infer<typeof attachmentAnswer>['attachment'];

/** One attachment and where its content is (Attachments API). @returns `undefined` for one that is gone, e.g. redacted */
export async function readAttachment(
  client: ZendeskClient,
  attachmentId: string,
): Promise<AttachmentFile | undefined> {
  const answer = await client
    .request(
      { method: 'GET', path: `/api/v2/attachments/${attachmentId}.json`, name: 'attachments/{id}' },
      attachmentAnswer,
    )
    .catch(undefinedIfGone);
  return answer?.attachment;
}
