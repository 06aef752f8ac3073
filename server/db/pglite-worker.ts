import { fsyncSync, readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import type { WorkerAnswer, WorkerRequest } from './embedded-client.ts';
import { prepareOften } from './prepare-often.ts';

/**
 * The thread in which PGlite runs: it computes synchronously, and on the main thread it would hold up every
 * request. Messages are handled strictly in order; transactions are kept apart by `embedded-client.ts`.
 */
const port = parentPort;
if (!port) throw new Error('pglite-worker.ts runs as a worker thread only.');

interface EmscriptenStream {
  nfd: number;
}

/** PGlite's file system never syncs; with this hook a commit is on disk before it is answered. */
class SyncingNodeFS extends NodeFS {
  override async init(pg: PGlite, options: Record<string, unknown>) {
    const made = await super.init(pg, options);
    const preRun = (made.emscriptenOpts.preRun ?? []) as ((module: unknown) => void)[];
    preRun.push((module) => {
      const fs = (module as { FS: { filesystems: { NODEFS: { stream_ops: object } } } }).FS;
      Object.assign(fs.filesystems.NODEFS.stream_ops, {
        fsync: (stream: EmscriptenStream) => {
          fsyncSync(stream.nfd);
          return 0;
        },
      });
    });
    made.emscriptenOpts.preRun = preRun as never;
    return made;
  }
}

const { folder, image } = workerData as Record<'folder' | 'image', string | undefined>;
const opening = open();

async function open(): Promise<PGlite> {
  if (!folder) {
    const loadDataDir = image === undefined ? undefined : new Blob([readFileSync(image)]);
    return PGlite.create({ loadDataDir });
  }
  // PGlite starts with -F (fsync off). Syncing by fsync is the only method the hook above can carry out.
  const startParams = PGlite.defaultStartParams
    .filter((param) => param !== '-F')
    .concat('-c', 'fsync=on', '-c', 'wal_sync_method=fsync');
  return PGlite.create({ fs: new SyncingNodeFS(folder), startParams });
}

opening.then(
  () => answer({ id: 0, rows: [] }),
  (failure: unknown) => answer({ id: 0, failure: describe(failure) }),
);

let isInTransaction = false;
let kept: ReturnType<typeof prepareOften> | undefined;
let chain: Promise<unknown> = opening.catch(() => undefined);
port.on('message', (request: WorkerRequest) => {
  chain = chain.then(() => handle(request));
});

async function handle(request: WorkerRequest): Promise<void> {
  try {
    const pg = await opening;
    if (request.kind === 'close') {
      await pg.close();
      answer({ id: request.id, rows: [] });
      return;
    }
    if (request.kind === 'exec') {
      isInTransaction =
        /^BEGIN\b/.test(request.text) ||
        (isInTransaction && !/^(?:COMMIT|ROLLBACK)$/.test(request.text));
      const results = await pg.exec(request.text);
      answer({ id: request.id, rows: results.flatMap((result) => result.rows) });
      return;
    }
    const parsers = Object.fromEntries(
      request.rawTypes.map((oid) => [oid, (value: string) => value]),
    );
    kept ??= prepareOften(pg);
    const often = await kept(request.text, request.values, !isInTransaction);
    const options = { rowMode: request.rowMode, parsers };
    // What has no parameters left goes in one message instead of five.
    const result = often
      ? (await pg.exec(often, options))[0]
      : await pg.query(request.text, request.values, options);
    answer({ id: request.id, rows: result?.rows ?? [], affected: result?.affectedRows });
  } catch (failure) {
    answer({ id: request.id, failure: describe(failure) });
  }
}

function answer(message: WorkerAnswer): void {
  port?.postMessage(message);
}

function describe(failure: unknown): { message: string; code?: string; constraint?: string } {
  const f = failure as { message?: string; code?: string; constraint?: string };
  return { message: String(f.message ?? failure), code: f.code, constraint: f.constraint };
}
