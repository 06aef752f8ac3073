import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectDatabase, type Database } from '../../server/db/connect.ts';
import { firstHistoryOptions } from '../../server/contract/history.ts';
import { histories } from '../../server/db/history-schema.ts';
import { createSealer } from '../../server/db/seal.ts';
import { keepComments } from '../../server/history/keep-comments.ts';
import { keepTickets } from '../../server/history/keep-tickets.ts';
import { prepareComments } from '../../server/history/prepare-comments.ts';
import { openQueue } from '../../server/jobs/queue.ts';
import { createLog } from '../../server/log.ts';
import { indexTickets } from '../../server/recommendations/index-tickets.ts';
import { analyse } from '../../server/search/analyse.ts';
import { rankCandidates } from '../../server/search/rank-candidates.ts';
import { findCandidates } from '../../server/search/store/find-candidates.ts';
import { findSimilarTickets } from '../../server/recommendations/find-similar-tickets.ts';
import {
  exportedTicket,
  type ExportedEvent,
  type ExportedTicket,
} from '../../server/zendesk/exports.ts';
import { coinTickets, type CoinedTicket } from './coin-tickets.ts';
import { buildPlain, findPlainly } from './plain-search.ts';
import { percentile } from './post.ts';

export interface SearchFigures {
  tickets: number;
  /** Similar tickets of one ticket: looked up and ordered. */
  findP50Ms: number;
  findP95Ms: number;
  /** The same questions by `ts_rank` over an index of its own. */
  plainP50Ms: number;
  plainP95Ms: number;
  /** How many times as fast, of the two medians. */
  faster: number;
  /**
   * How often the ticket that a question was made from is ordered first, of 100. Coined words mean nothing, and titles of
   * them tell nothing of their tickets: which order is better, questions that people judged tell (`eval retrieve`, also
   * with `--plain`). A fall here tells that the right ticket is not looked at any more.
   */
  findFirst: number;
  plainFirst: number;
  /** How often it is first and like enough to be shown, of 100. */
  findShown: number;
  /** Tickets with their comments stored, and made to be found, a second. */
  storedPerSecond: number;
  indexedPerSecond: number;
  /** Of this process, the embedded database included. */
  memoryMb: number;
}

const rowsAtOnce = 500;
const warmUps = 30;
const plainEvery = 5;

/**
 * Similar tickets among so many, beside plain full text search in the same database and the same run, turn by turn.
 *
 * @param where.databaseUrl a PostgreSQL server; left out, embedded and on disk
 */
export async function measureSearch(
  load: { tickets: number; queries: number },
  where: { databaseUrl?: string } = {},
): Promise<SearchFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'sidebrief-search-'));
  const database = await connectDatabase(
    where.databaseUrl ? where : { dataDir: join(folder, 'data') },
  );
  const queue = await openQueue(
    database,
    createLog('error', () => undefined),
    { schedule: false },
  );
  try {
    const installId = randomUUID();
    await database.run(
      'insert into installs (id, name, status, created_at) values ($1, $2, $3, now())',
      [installId, 'bench', 'active'],
    );
    const began = performance.now();
    await fill(database, installId, load.tickets);
    const stored = performance.now();
    const deps = { db: database.db, queue };
    const isLeft = 'select 1 from past_tickets where needs_index limit 1';
    while ((await database.run(isLeft)).rows.length > 0) await indexTickets(deps, { installId });
    const indexed = performance.now();
    await buildPlain(database, coinTickets(seed), load.tickets);
    await database.run('vacuum analyze');
    const figures = await ask(database, installId, load);
    return {
      tickets: load.tickets,
      ...figures,
      storedPerSecond: Math.round((load.tickets / (stored - began)) * 1000),
      indexedPerSecond: Math.round((load.tickets / (indexed - stored)) * 1000),
      memoryMb: Math.round(process.memoryUsage().rss / 2 ** 20),
    };
  } finally {
    await queue.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const seed = 42;

/** Pages as the exports bring them, through all that is done with a page: cleaned, masked, stored. */
async function fill(database: Database, installId: string, count: number): Promise<void> {
  const coiner = coinTickets(seed);
  const sealer = createSealer([Buffer.alloc(32, 7)]);
  const [history] = await database.db
    .insert(histories)
    .values({ installId, options: firstHistoryOptions, startedAt: new Date() })
    .returning();
  if (!history) throw new Error('The past could not be begun.');
  for (let first = 1; first <= count; first += rowsAtOnce) {
    const coined = Array.from({ length: Math.min(rowsAtOnce, count - first + 1) }, (_, n) => ({
      id: String(first + n),
      ...coiner.ticket(),
    }));
    const updates = await prepareComments(database.db, installId, coined.flatMap(updatesOf));
    await database.db.transaction(async (tx) => {
      await keepTickets({ tx, sealer }, history, coined.map(exportedOf), { eventsToCome: true });
      await keepComments({ tx, sealer }, installId, updates);
    });
  }
}

type Coined = CoinedTicket & { id: string };
const at = '2026-11-02T09:30:00Z';

function exportedOf({ id, subject }: Coined): ExportedTicket {
  return exportedTicket.parse({
    id,
    subject,
    status: 'solved',
    created_at: at,
    updated_at: at,
    generated_timestamp: Date.parse(at) / 1000,
    requester_id: '7',
    assignee_id: '8',
    tags: [],
  });
}

function updatesOf({ id, question, answer }: Coined): ExportedEvent[] {
  return [question, answer].map((words, n) => ({
    ticket_id: id,
    timestamp: Date.parse(at) / 1000 + n,
    updater_id: 7 + n,
    child_events: [
      {
        id: `${id}${n + 1}`,
        event_type: 'Comment',
        type: 'Comment',
        author_id: String(7 + n),
        public: true,
        html_body: `<div class="zd-comment"><p>${words}</p></div>`,
        plain_body: words,
        created_at: at,
        attachments: [],
      },
    ],
  }));
}

async function ask(
  database: Database,
  installId: string,
  { tickets, queries }: { tickets: number; queries: number },
): Promise<Omit<SearchFigures, 'tickets' | 'storedPerSecond' | 'indexedPerSecond' | 'memoryMb'>> {
  const times = { find: [] as number[], plain: [] as number[] };
  const first = { find: 0, plain: 0 };
  let shown = 0;
  const asked = pickTickets(tickets, queries + warmUps);
  const { askLike } = coinTickets(seed + 1);
  for (const [turn, { id, ticket }] of asked.entries()) {
    const question = askLike(ticket);
    const kinds = {
      find: () => findShown(database, installId, question),
      plain: () => findPlainly(database, question),
    };
    for (const kind of ['find', 'plain'] as const) {
      // Among a million it takes many seconds.
      if (kind === 'plain' && turn % plainEvery !== 0) continue;
      const began = performance.now();
      const found = await kinds[kind]();
      if (turn < warmUps) continue;
      times[kind].push(performance.now() - began);
      if (kind === 'plain') first.plain += Number(found === id);
      else {
        shown += Number(found === id);
        first.find += Number((await findFirst(database, installId, question)) === id);
      }
    }
  }
  const at = (all: number[], share: number) =>
    round(
      percentile(
        all.toSorted((a, b) => a - b),
        share,
      ),
    );
  return {
    findP50Ms: at(times.find, 0.5),
    findP95Ms: at(times.find, 0.95),
    plainP50Ms: at(times.plain, 0.5),
    plainP95Ms: at(times.plain, 0.95),
    faster: round(at(times.plain, 0.5) / at(times.find, 0.5)),
    findFirst: Math.round((first.find / queries) * 100),
    plainFirst: Math.round((first.plain / times.plain.length) * 100),
    findShown: Math.round((shown / queries) * 100),
  };
}

/** Some of the tickets that were filled in, with their numbers, spread over all of them. */
function pickTickets(count: number, wanted: number): { id: string; ticket: CoinedTicket }[] {
  const coiner = coinTickets(seed);
  const step = Math.max(1, Math.floor(count / wanted));
  return Array.from({ length: count }, (_, n) => ({ id: String(n + 1), ticket: coiner.ticket() }))
    .filter((_, n) => n % step === 0)
    .slice(0, wanted);
}

async function findShown(
  { db }: Database,
  installId: string,
  question: { title: string; body: string },
): Promise<string | undefined> {
  const query = analyse(question, 'en');
  const found = await findSimilarTickets(db, { installId, except: '0' }, query);
  return found.tickets[0]?.ticketId;
}

/** As it is ordered before what is hardly like the question is left out: plain search leaves nothing out. */
async function findFirst(
  { db }: Database,
  installId: string,
  question: { title: string; body: string },
): Promise<string | undefined> {
  const query = analyse(question, 'en');
  const where = { installId, kind: 'ticket', except: '0' } as const;
  const { candidates, statistics } = await findCandidates(db, where, query);
  return rankCandidates(query, candidates, statistics)[0]?.id;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
