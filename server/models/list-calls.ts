import { and, desc, eq, lt, or, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { CallLine, CallList, callQuery } from '../contract/models-view.ts';
import type { Db } from '../db/connect.ts';
import { modelCalls } from '../db/models-schema.ts';

const pageSize = 50;

/**
 * The newest calls of an account, of one ticket or one feature where that is asked for, a page at a time.
 *
 * @param query.before where the page before this one ended
 */
export async function listCalls(
  db: Db,
  installId: string,
  { feature, ticket, before }: z.output<typeof callQuery>,
): Promise<CallList> {
  const [ms, id = ''] = before?.split('_') ?? [];
  const at = ms === undefined ? undefined : new Date(Number(ms));
  const rows = await db
    .select(line)
    .from(modelCalls)
    .where(
      and(
        eq(modelCalls.installId, installId),
        feature ? eq(modelCalls.feature, feature) : undefined,
        ticket ? eq(modelCalls.ticketId, ticket) : undefined,
        at && or(lt(modelCalls.at, at), and(eq(modelCalls.at, at), lt(modelCalls.id, id))),
      ),
    )
    .orderBy(desc(modelCalls.at), desc(modelCalls.id))
    .limit(pageSize + 1);
  const calls = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? calls.at(-1) : undefined;
  return {
    calls: calls.map(lineOf),
    before: last && `${last.at.getTime()}_${last.id}`,
  };
}

/** What a line of the list needs. */
export const line = {
  id: modelCalls.id,
  at: modelCalls.at,
  feature: modelCalls.feature,
  ticketId: modelCalls.ticketId,
  provider: modelCalls.provider,
  model: modelCalls.model,
  outcome: modelCalls.outcome,
  tokensIn: modelCalls.tokensIn,
  tokensOut: modelCalls.tokensOut,
  cost: modelCalls.cost,
  tookMs: modelCalls.tookMs,
  dropped: sql<number | null>`json_array_length(${modelCalls.dropped})`,
};

/** A call as the list has it. */
export function lineOf({
  at,
  ticketId,
  dropped,
  ...call
}: Omit<CallLine, 'at' | 'ticketId' | 'dropped'> & {
  at: Date;
  ticketId: string | null;
  dropped: number | null;
}): CallLine {
  return {
    ...call,
    at: at.toISOString(),
    ticketId: ticketId ?? undefined,
    dropped: dropped ?? undefined,
  };
}
