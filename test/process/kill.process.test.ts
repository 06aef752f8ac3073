import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectDatabase } from '../../server/db/connect.ts';
import type { InstallView } from '../../server/contract/install.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { startBackendProcess, type BackendProcess } from '../support/backend-process.ts';
import { freePort } from '../support/free-port.ts';
import {
  appId,
  connectOverHttp,
  serveAccount,
  type ServedAccount,
} from '../support/served-account.ts';

const kills = 20;
const ticketCount = 12;

let dataDir: string;
let backendUrl: string;
let account: ServedAccount;
let backend: BackendProcess;
let install: InstallView;
let env: Record<string, string>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sidebrief-kill-'));
  const port = await freePort();
  backendUrl = `http://localhost:${port}`;
  account = await serveAccount(backendUrl);
  env = {
    PORT: String(port),
    PUBLIC_URL: backendUrl,
    DATA_DIR: dataDir,
    ZENDESK_ORIGIN: account.sandbox.origin,
    ZENDESK_APP_ID: String(appId),
  };
  backend = await startBackendProcess(env);
  ({ install } = await connectOverHttp(account, backendUrl, backend.setupLink));
});
afterAll(async () => {
  await backend.stop();
  await account.sandbox.close();
  await rm(dataDir, { recursive: true, force: true });
});

describe('kill -9 of the backend', () => {
  it(`loses nothing that was answered, ${kills} times under webhook traffic`, async () => {
    const { sandbox, customer } = account;
    const tickets = Array.from({ length: ticketCount }, (_, n) =>
      createTicket(sandbox, {
        subject: `Ticket ${n}`,
        requesterId: customer.id,
        comment: { body: 'Begin' },
      }),
    );
    let written = 0;
    let isUp = true;
    const traffic = setInterval(() => {
      const ticket = tickets[written % ticketCount];
      // While nobody listens Zendesk's circuit breaker would swallow everything: no trial of ours.
      if (!ticket || !isUp) return;
      addComment(sandbox, ticket.id, {
        authorId: customer.id,
        body: `Line ${++written}`,
        public: true,
      });
    }, 8);
    for (let kill = 1; kill <= kills; kill++) {
      // At any moment: from right after the start to the middle of the work.
      await new Promise((resolve) => setTimeout(resolve, 100 + ((kill * 97) % 700)));
      await backend.kill();
      isUp = false;
      backend = await startBackendProcess(env);
      isUp = true;
    }
    clearInterval(traffic);
    expect(written).toBeGreaterThan(200);
    await sandbox.settle();

    const answered = sandbox.invocations.filter((one) => one.status === 'success');
    expect(answered.length).toBeGreaterThan(100);
    await untilQuiet();
    await backend.stop();
    const database = await connectDatabase({ dataDir });
    const rows = async <T>(text: string): Promise<T[]> =>
      (await database.run(text, [install.id])).rows as T[];
    const stored = await rows<{ event_id: string }>(
      'select event_id from events where install_id = $1',
    );
    const briefs = await rows<{ ticket_id: string; body: { covers: { entries: number } } }>(
      'select ticket_id, body from briefs where install_id = $1',
    );
    const behind = await rows<unknown>(
      'select 1 from tickets where install_id = $1 and made_seq < wanted_seq',
    );
    await database.close();
    backend = await startBackendProcess(env);

    const storedIds = new Set(stored.map((row) => row.event_id));
    const lost = answered.filter(
      ({ body }) => !storedIds.has((JSON.parse(body) as { id: string }).id),
    );
    expect(lost).toEqual([]);
    expect(stored.length).toBe(storedIds.size);
    expect(behind).toEqual([]);
    expect(briefs.map((brief) => brief.ticket_id).sort()).toEqual(
      tickets.map(({ id }) => String(id)).sort(),
    );
    for (const ticket of tickets) {
      const newestAnswered = answered.filter(
        ({ body }) => ticketOf(body) === String(ticket.id),
      ).length;
      const brief = briefs.find((one) => one.ticket_id === String(ticket.id));
      expect(brief?.body.covers.entries).toBeGreaterThanOrEqual(newestAnswered);
    }
  });
});

const ticketOf = (body: string): string =>
  (JSON.parse(body) as { detail: { id: string } }).detail.id;

/** Waits until the backend asks Zendesk for nothing any more: what it was told has become briefs. */
async function untilQuiet(): Promise<void> {
  const { requests } = account.sandbox;
  let last = requests.at(-1);
  for (let quiet = 0; quiet < 4;) {
    await new Promise((resolve) => setTimeout(resolve, 700));
    quiet = requests.at(-1) === last ? quiet + 1 : 0;
    last = requests.at(-1);
  }
}
