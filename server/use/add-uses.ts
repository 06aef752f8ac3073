import { sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { pastTickets } from '../db/history-schema.ts';
import { installs } from '../db/schema.ts';
import { useCounts } from '../db/use-schema.ts';
import type { UseKind } from './use-kinds.ts';

export interface Use {
  installId: string;
  /** Missing where it is no ticket's. */
  ticketId?: string | undefined;
  /** Its group where whoever counts knows it: what is known of the past may not have the ticket yet. */
  groupId?: string | undefined;
  kind: UseKind;
  /** As `YYYY-MM-DD`, UTC. */
  day: string;
  n: number;
}

/** Adds what happened to the day's counts of each account and group; of an account that is gone nothing is kept. */
export async function addUses(db: Db, uses: readonly Use[]): Promise<void> {
  if (uses.length === 0) return;
  await db.execute(sql`
    insert into ${useCounts} (install_id, day, group_id, kind, n)
    select u."installId", u.day, coalesce(u."groupId", p.group_id, ''), u.kind, sum(u.n)
      from jsonb_to_recordset(${JSON.stringify(uses)}::jsonb)
        as u("installId" uuid, "ticketId" text, "groupId" text, kind text, day text, n int)
      join ${installs} as i on i.id = u."installId"
      left join ${pastTickets} as p on p.install_id = u."installId" and p.ticket_id = u."ticketId"
     group by 1, 2, 3, 4
     order by 1, 2, 3, 4
    on conflict (install_id, day, group_id, kind) do update set n = ${useCounts}.n + excluded.n`);
}
