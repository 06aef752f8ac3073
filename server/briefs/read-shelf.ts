import { and, eq, sql } from 'drizzle-orm';
import type { Brief } from '../contract/brief.ts';
import type { FeedbackReason } from '../contract/own-thumb.ts';
import { feedback, looks } from '../db/agents-schema.ts';
import type { Db } from '../db/connect.ts';
import { modelBriefs, modelGuidance, modelSettings } from '../db/models-schema.ts';
import { rowFromJson } from '../db/row-from-json.ts';
import { briefs, installs, tickets } from '../db/schema.ts';
import type { Install } from '../installs/install.ts';
import { isByThisEngine } from './fingerprint.ts';
import type { Written } from './model/overlay.ts';
import { briefOf, type TicketRow } from './store.ts';

/** What is stored about a ticket, as one agent sees it. */
export interface Shelf {
  ticket: TicketRow | undefined;
  brief: Brief | undefined;
  /** The brief was made by a rule that has changed since. */
  isByOldEngine: boolean;
  look: typeof looks.$inferSelect | undefined;
  /** This agent's thumb on the brief as it is now. */
  thumb: 'up' | 'down' | undefined;
  thumbReasons: FeedbackReason[] | undefined;
  written: Written;
}

/**
 * Everything an answer to the sidebar needs, the install included, in one question to the database: agents wait
 * for this one more often than for any other.
 *
 * @param agentId whom the sidebar claims to speak for; an empty one has neither looks nor thumbs
 * @returns `undefined` when there is no such install
 */
export async function readShelf(
  db: Db,
  installId: string,
  ticketId: string,
  agentId: string,
): Promise<(Shelf & { install: Install }) | undefined> {
  const prepared = statements.get(db) ?? prepare(db);
  statements.set(db, prepared);
  const [found] = await prepared.execute({ installId, ticketId, agentId });
  if (!found) return undefined;
  const row = JSON.parse(found.shelf) as ShelfJson;
  const brief = rowFromJson(briefs, row.brief);
  return {
    install: rowFromJson(installs, row.install) as Install,
    ticket: rowFromJson(tickets, row.ticket),
    brief: brief && briefOf(brief),
    isByOldEngine: brief !== undefined && !isByThisEngine(brief.fingerprint),
    look: rowFromJson(looks, row.look),
    thumb: row.thumb ?? undefined,
    thumbReasons: row.thumbReasons ?? undefined,
    written: {
      settings: rowFromJson(modelSettings, row.models),
      rows: (row.written ?? []).flatMap((one) => rowFromJson(modelBriefs, one) ?? []),
      fingerprint: brief?.fingerprint,
      guidanceVersion: row.guidance ?? 0,
    },
  };
}

type Json = Record<string, unknown> | null;
interface ShelfJson {
  install: Json;
  ticket: Json;
  brief: Json;
  look: Json;
  thumb: 'up' | 'down' | null;
  thumbReasons: FeedbackReason[] | null;
  models: Json;
  written: Json[] | null;
  guidance: number | null;
}

/** Putting the statement together costs as much as running it. */
const statements = new WeakMap<Db, ReturnType<typeof prepare>>();

/** One text instead of sixty columns: describing those to us takes the embedded database longer than finding them. */
const shelf = sql<string>`json_build_object(
  'install', row_to_json(${installs}), 'ticket', row_to_json(${tickets}), 'brief', row_to_json(${briefs}),
  'look', row_to_json(${looks}), 'thumb', ${feedback.thumb},
  'thumbReasons', ${feedback.reasons}, 'models', row_to_json(${modelSettings}),
  'written', (select json_agg(row_to_json(${modelBriefs})) from ${modelBriefs}
    where ${modelBriefs.installId} = ${briefs.installId} and ${modelBriefs.ticketId} = ${briefs.ticketId}),
  'guidance', (select max(${modelGuidance.version}) from ${modelGuidance}
    where ${modelGuidance.installId} = ${installs.id} and ${modelGuidance.feature} = 'brief'))::text`;

function prepare(db: Db) {
  const agentId = sql.placeholder('agentId');
  return db
    .select({ shelf })
    .from(installs)
    .leftJoin(
      tickets,
      and(eq(tickets.installId, installs.id), eq(tickets.ticketId, sql.placeholder('ticketId'))),
    )
    .leftJoin(
      briefs,
      and(eq(briefs.installId, tickets.installId), eq(briefs.ticketId, tickets.ticketId)),
    )
    .leftJoin(
      looks,
      and(
        eq(looks.installId, tickets.installId),
        eq(looks.ticketId, tickets.ticketId),
        eq(looks.agentId, agentId),
      ),
    )
    .leftJoin(
      feedback,
      and(
        eq(feedback.installId, tickets.installId),
        eq(feedback.ticketId, tickets.ticketId),
        eq(feedback.version, briefs.version),
        eq(feedback.agentId, agentId),
      ),
    )
    .leftJoin(modelSettings, eq(modelSettings.installId, installs.id))
    .where(eq(installs.id, sql.placeholder('installId')))
    .prepare('read_shelf');
}
