import { Worker } from 'node:worker_threads';

export type WorkerRequest =
  | {
      id: number;
      kind: 'query';
      text: string;
      values: unknown[];
      rowMode: 'array' | 'object';
      rawTypes: number[];
    }
  | { id: number; kind: 'exec'; text: string }
  | { id: number; kind: 'close' };

export type WorkerAnswer =
  | { id: number; rows: unknown[]; affected?: number }
  | { id: number; failure: { message: string; code?: string; constraint?: string } };

interface QueryOptions {
  rowMode?: 'array' | 'object';
  /** Drizzle passes functions, which cannot cross a thread; all of them leave the text as it is, so their type numbers suffice. */
  parsers?: Record<number, unknown>;
}

interface QueryResult {
  rows: never[];
  affectedRows: number | undefined;
  fields: [];
}

/** The part of PGlite's interface that drizzle and pg-boss use. */
export interface EmbeddedClient {
  query(text: string, values?: unknown[], options?: QueryOptions): Promise<QueryResult>;
  exec(text: string): Promise<{ rows: never[] }[]>;
  transaction<T>(work: (tx: EmbeddedClient) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A failure of the embedded database, with PostgreSQL's code, as node-postgres would give it. */
export class DatabaseError extends Error {
  readonly code: string | undefined;
  readonly constraint: string | undefined;
  constructor(failure: { message: string; code?: string; constraint?: string }) {
    super(failure.message);
    this.name = 'DatabaseError';
    this.code = failure.code;
    this.constraint = failure.constraint;
  }
}

/**
 * Opens PGlite in a worker thread. It has one connection, so a transaction holds a turn and everything
 * outside it waits; inside a transaction only the handle it was given may be used.
 *
 * @param folder where the data lives; left out, in memory
 * @param image a file with a data folder as PGlite packs it, which one in memory begins with
 */
export async function openEmbeddedClient(
  folder: string | undefined,
  image?: string,
): Promise<EmbeddedClient> {
  const worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), {
    workerData: { folder, image },
  });
  const waiting = new Map<
    number,
    { resolve(answer: QueryResult): void; reject(failure: Error): void }
  >();
  let lastId = 0;
  let died: Error | undefined;

  worker.on('message', (answer: WorkerAnswer) => {
    const waiter = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('failure' in answer) waiter?.reject(new DatabaseError(answer.failure));
    else
      waiter?.resolve({ rows: answer.rows as never[], affectedRows: answer.affected, fields: [] });
  });
  const die = (failure: Error): void => {
    died = failure;
    for (const waiter of waiting.values()) waiter.reject(failure);
    waiting.clear();
  };
  worker.on('error', die);
  worker.on('exit', () => die(new Error('The embedded database has stopped.')));

  const post = (request: WorkerRequest): Promise<QueryResult> =>
    new Promise((resolve, reject) => {
      if (died) return reject(died);
      waiting.set(request.id, { resolve, reject });
      worker.postMessage(request);
    });
  const direct = {
    query: (text: string, values: unknown[] = [], options: QueryOptions = {}) =>
      post({
        id: ++lastId,
        kind: 'query',
        text,
        values,
        rowMode: options.rowMode ?? 'object',
        rawTypes: Object.keys(options.parsers ?? {}).map(Number),
      }),
    exec: async (text: string) => [await post({ id: ++lastId, kind: 'exec', text })],
  };

  let turn: Promise<unknown> = Promise.resolve();
  const takeTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const inTransaction: EmbeddedClient = {
    ...direct,
    transaction: () => Promise.reject(new Error('Inside a transaction use a savepoint.')),
    close: () => Promise.reject(new Error('Inside a transaction the database cannot be closed.')),
  };

  await new Promise<QueryResult>((resolve, reject) => waiting.set(0, { resolve, reject }));
  return {
    query: (text, values, options) => takeTurn(() => direct.query(text, values, options)),
    exec: (text) => takeTurn(() => direct.exec(text)),
    transaction: (work) =>
      takeTurn(async () => {
        await direct.exec('BEGIN');
        try {
          const result = await work(inTransaction);
          await direct.exec('COMMIT');
          return result;
        } catch (failure) {
          await direct.exec('ROLLBACK');
          throw failure;
        }
      }),
    close: async () => {
      await takeTurn(() => post({ id: ++lastId, kind: 'close' }));
      await worker.terminate();
    },
  };
}
