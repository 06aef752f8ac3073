import { z } from 'zod';
import type { ZendeskClient } from './client.ts';
import { emptyIfTooRecent } from './empty-if-too-recent.ts';
import { exportDeadlineMs, type ExportPage } from './exports.ts';
import { optionalId, zendeskId } from './payloads.ts';
import { countOf, readableRows, zendeskTime } from './readable-rows.ts';

const exportedUser = z.object({
  id: zendeskId,
  name: z.string().nullish(),
  role: z.enum(['end-user', 'agent', 'admin']).catch('end-user'),
  organization_id: optionalId,
  /** False for deleted people; what is left of them in lists ends there. */
  active: z.boolean().nullish(),
  permanently_deleted: z.boolean().nullish(),
  created_at: zendeskTime,
  updated_at: zendeskTime,
});
export type ExportedUser = z.infer<typeof exportedUser>;

const userDeleted = z
  .object({ active: z.literal(false) })
  .or(z.object({ permanently_deleted: z.literal(true) }));

const usersAnswer = z.object({
  users: readableRows(exportedUser, { deleted: userDeleted }),
  after_cursor: z.string().nullish(),
  end_of_stream: z.boolean(),
});

const exportedOrganization = z.object({
  id: zendeskId,
  name: z.string().nullish(),
  deleted_at: z.string().nullish(),
  created_at: zendeskTime.optional().catch(undefined),
  updated_at: zendeskTime,
});
export type ExportedOrganization = z.infer<typeof exportedOrganization>;

const organizationDeleted = z.object({ deleted_at: z.string().min(1) });

const organizationsAnswer = z.object({
  organizations: readableRows(exportedOrganization, { deleted: organizationDeleted }),
  end_time: z.number().int().nullish(),
  end_of_stream: z.boolean().nullish(),
});

/**
 * One page of the people who changed, deleted ones included (developer.zendesk.com, "Incremental exports", cursor;
 * it has an allowance of its own).
 *
 * @param cursor `undefined` begins with Zendesk's own beginning: whoever wrote in the window may be older than it
 * @param pageSize rows to ask for, 1,000 when left out
 */
export async function exportUsers(
  client: ZendeskClient,
  cursor: string | undefined,
  pageSize?: number,
): Promise<ExportPage<ExportedUser>> {
  const query = new URLSearchParams(cursor ? { cursor } : { start_time: '0' });
  if (pageSize !== undefined) query.set('per_page', String(pageSize));
  const page = await client.request(
    {
      method: 'GET',
      path: `/api/v2/incremental/users/cursor.json?${query}`,
      name: 'incremental/users/cursor',
      deadlineMs: exportDeadlineMs,
    },
    usersAnswer,
  );
  const position = page.after_cursor ?? cursor ?? '';
  return { ...page.users, position, isEnd: page.end_of_stream };
}

/**
 * One page of the organizations that changed, deleted ones included (time-based export).
 *
 * @param startTime epoch seconds
 * @param pageSize rows to ask for, 1,000 when left out
 */
export async function exportOrganizations(
  client: ZendeskClient,
  startTime: number,
  pageSize?: number,
): Promise<ExportPage<ExportedOrganization>> {
  const query = new URLSearchParams({ start_time: String(startTime) });
  if (pageSize !== undefined) query.set('per_page', String(pageSize));
  const path = `/api/v2/incremental/organizations.json?${query}`;
  return client
    .request(
      { method: 'GET', path, name: 'incremental/organizations', deadlineMs: exportDeadlineMs },
      organizationsAnswer,
    )
    .then((page) => ({
      ...page.organizations,
      position: String(page.end_time ?? startTime),
      isEnd: page.end_of_stream ?? countOf(page.organizations) < (pageSize ?? 1000),
    }))
    .catch(emptyIfTooRecent(startTime));
}
