import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { healthView } from '../../server/contract/health-view.ts';
import { connectDatabase } from '../../server/db/connect.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { startAndKill, startBackendProcess } from '../support/backend-process.ts';
import { startConnectedBackend, type ConnectedBackend } from '../support/connected-backend.ts';

const kills = 20;
const ticketCount = 12;
/** So many each backend has answered before it is killed, however slow the machine: what is lost shows only in those. */
const answersOfALife = 8;
/** More under way would all fail with one kill, and so many failures are what Zendesk's circuit breaker opens for. */
const mostUnderWay = 20;

let own: ConnectedBackend;

beforeAll(async () => {
  own = await startConnectedBackend();
});
afterAll(() => own.close());

describe('kill -9 of the backend', () => {
  it(`loses nothing that was answered, ${kills} times under webhook traffic`, async () => {
    const { sandbox, customer } = own.account;
    const tickets = Array.from({ length: ticketCount }, (_, n) =>
      createTicket(sandbox, {
        subject: `Ticket ${n}`,
        requesterId: customer.id,
        comment: { body: 'Begin' },
      }),
    );
    let written = 0;
    let isUp = true;
    const answers = () => sandbox.invocations.filter((one) => one.status === 'success');
    const traffic = setInterval(() => {
      const ticket = tickets[written % ticketCount];
      // While nobody listens Zendesk's circuit breaker would swallow everything: no trial of ours.
      if (!ticket || !isUp || sandbox.deliveriesUnderWay() > mostUnderWay) return;
      addComment(sandbox, ticket.id, {
        authorId: customer.id,
        body: `Line ${++written}`,
        public: true,
      });
    }, 8);
    for (let kill = 1; kill <= kills; kill++) {
      const before = answers().length;
      await vi.waitUntil(() => answers().length >= before + answersOfALife, { timeout: 300_000 });
      // At any moment: from right after its first answers to the middle of the work.
      await new Promise((resolve) => setTimeout(resolve, 100 + ((kill * 97) % 700)));
      await own.backend.kill();
      isUp = false;
      if (kill % 4 === 0) await startAndKill(own.env, 100 + kill * 40);
      own.backend = await startBackendProcess(own.env);
      isUp = true;
    }
    clearInterval(traffic);
    await sandbox.settle();

    const answered = answers();
    expect(answered.length).toBeGreaterThanOrEqual(kills * answersOfALife);
    await untilQuiet();
    await own.backend.stop();
    const database = await connectDatabase({ dataDir: own.dataDir });
    const rows = async <T>(text: string): Promise<T[]> =>
      (await database.run(text, [own.installId])).rows as T[];
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
    own.backend = await startBackendProcess(own.env);

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

/** Waits until no ticket waits for its brief any more, and Zendesk is asked for nothing. */
async function untilQuiet(): Promise<void> {
  const { requests } = own.account.sandbox;
  let last = requests.at(-1);
  for (let quiet = 0; quiet < 4;) {
    await new Promise((resolve) => setTimeout(resolve, 700));
    quiet = requests.at(-1) === last && (await briefsToMake()) === 0 ? quiet + 1 : 0;
    last = requests.at(-1);
  }
}

async function briefsToMake(): Promise<number> {
  const answer = await own.person.request(`${own.env['PUBLIC_URL']}/api/console/health`);
  const { jobs } = healthView.parse(await answer.json());
  const { waiting = 0, running = 0 } = jobs.find(({ name }) => name === 'brief-ticket') ?? {};
  return waiting + running;
}
