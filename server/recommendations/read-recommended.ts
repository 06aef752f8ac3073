import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { histories, streams } from '../db/history-schema.ts';
import {
  recommendationFeedback,
  recommendations,
  type Finds,
} from '../db/recommendations-schema.ts';
import { rowFromJson } from '../db/row-from-json.ts';
import { installs, tickets } from '../db/schema.ts';
import { corpora, documents, type SolvedBy } from '../db/search-schema.ts';
import type { Install } from '../installs/install.ts';

/** What is stored of a ticket's recommendations, as one agent sees them. */
export interface Recommended {
  ticket: typeof tickets.$inferSelect | undefined;
  made: Made | undefined;
  /** Of what was found, what can still be found now. */
  known: Known[];
  thumbs: Thumb[];
  /** How many documents there are to find. */
  outOf: number;
  /** How far the account's past is read; missing when nobody asked for it. */
  past: { isRead: boolean; tickets: number } | undefined;
}

interface Made {
  fingerprint: string;
  wantedAt: string;
  madeFor: string | null;
  version: number;
  finds: Finds | null;
  outOf: number;
  madeAt: string | null;
}
interface Known {
  kind: 'ticket' | 'article';
  id: string;
  locale: string;
  brandId: string | null;
  isRestricted: boolean;
  solvedBy: SolvedBy | null;
}
interface Thumb {
  kind: 'ticket' | 'article';
  id: string;
  locale: string;
  thumb: 'up' | 'down';
}

/**
 * Everything an answer about a ticket's recommendations needs, the install included, in one question to the database.
 *
 * @param agentId whom the sidebar claims to speak for; an empty one has no thumbs
 * @returns `undefined` when there is no such install
 */
export async function readRecommended(
  db: Db,
  installId: string,
  ticketId: string,
  agentId: string,
): Promise<(Recommended & { install: Install }) | undefined> {
  const prepared = statements.get(db) ?? prepare(db);
  statements.set(db, prepared);
  const [found] = await prepared.execute({ installId, ticketId, agentId });
  if (!found) return undefined;
  const row = JSON.parse(found.recommended) as RecommendedJson;
  return {
    install: rowFromJson(installs, row.install) as Install,
    ticket: rowFromJson(tickets, row.ticket),
    made: row.made ?? undefined,
    known: row.known ?? [],
    thumbs: row.thumbs ?? [],
    outOf: row.outOf ?? 0,
    past: row.past ?? undefined,
  };
}

type Json = Record<string, unknown> | null;
interface RecommendedJson {
  install: Json;
  ticket: Json;
  made: Made | null;
  known: Known[] | null;
  thumbs: Thumb[] | null;
  outOf: number | null;
  past: Recommended['past'] | null;
}

/** Putting the statement together costs as much as running it. */
const statements = new WeakMap<Db, ReturnType<typeof prepare>>();

const made = sql`case when ${recommendations.ticketId} is not null then json_build_object(
  'fingerprint', ${recommendations.fingerprint}, 'wantedAt', ${recommendations.wantedAt},
  'madeFor', ${recommendations.madeFor}, 'version', ${recommendations.version}, 'finds', ${recommendations.finds},
  'outOf', ${recommendations.outOf}, 'madeAt', ${recommendations.madeAt}) end`;

const isKnown = (kind: 'ticket' | 'article', list: string, id: string) => sql`(
  ${documents.kind} = ${sql.raw(`'${kind}'`)} and ${documents.documentId} in (
    select one ->> ${sql.raw(`'${id}'`)} from json_array_elements(${recommendations.finds} -> ${sql.raw(`'${list}'`)}) one))`;

const known = sql`(select json_agg(json_build_object(
    'kind', ${documents.kind}, 'id', ${documents.documentId}, 'locale', ${documents.locale},
    'brandId', ${documents.brandId}, 'isRestricted', ${documents.isRestricted}, 'solvedBy', ${documents.solvedBy}))
  from ${documents} where ${documents.installId} = ${installs.id} and (
    ${isKnown('ticket', 'tickets', 'ticketId')} or ${isKnown('article', 'articles', 'articleId')}))`;

const thumbs = sql`(select json_agg(json_build_object(
    'kind', ${recommendationFeedback.kind}, 'id', ${recommendationFeedback.foundId},
    'locale', ${recommendationFeedback.locale}, 'thumb', ${recommendationFeedback.thumb}))
  from ${recommendationFeedback}
  where ${recommendationFeedback.installId} = ${installs.id}
    and ${recommendationFeedback.ticketId} = ${recommendations.ticketId}
    and ${recommendationFeedback.version} = ${recommendations.version}
    and ${recommendationFeedback.agentId} = ${sql.placeholder('agentId')})`;

const outOf = sql`(select sum(${corpora.documents})::int from ${corpora}
  where ${corpora.installId} = ${installs.id} and ${corpora.kind} in ('ticket', 'article'))`;

const past = sql`(select json_build_object(
    'isRead', count(*) = 2 and bool_and(${streams.caughtUpAt} is not null),
    'tickets', coalesce(sum(${streams.rows}) filter (where ${streams.name} = 'tickets'), 0)::int)
  from ${histories} join ${streams} on ${streams.installId} = ${histories.installId}
    and ${streams.name} in ('tickets', 'ticket-events')
  where ${histories.installId} = ${installs.id} having count(*) > 0)`;

/** One text instead of many columns: describing those to us takes the embedded database longer than finding them. */
const recommended = sql<string>`json_build_object('install', row_to_json(${installs}), 'ticket',
  row_to_json(${tickets}), 'made', ${made}, 'known', ${known}, 'thumbs', ${thumbs}, 'outOf', ${outOf},
  'past', ${past})::text`;

function prepare(db: Db) {
  const ticketId = sql.placeholder('ticketId');
  return db
    .select({ recommended })
    .from(installs)
    .leftJoin(tickets, and(eq(tickets.installId, installs.id), eq(tickets.ticketId, ticketId)))
    .leftJoin(
      recommendations,
      and(eq(recommendations.installId, installs.id), eq(recommendations.ticketId, ticketId)),
    )
    .where(eq(installs.id, sql.placeholder('installId')))
    .prepare('read_recommended');
}
