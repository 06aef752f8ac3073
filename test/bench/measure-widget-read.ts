import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { briefAnswer } from '../../server/contract/brief.ts';
import { widgetAudience } from '../../server/contract/widget.ts';
import { signWidgetToken } from '../../server/zendesk/widget-token.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { startConnectedBackend, type ConnectedBackend } from '../support/connected-backend.ts';
import { percentile } from './post.ts';

export interface WidgetRead {
  /** The sidebar asks again during the same stay on a ticket. */
  readP95Ms: number;
  /** The first question of a stay, which also keeps what the agent sees now. */
  openP95Ms: number;
  bareP95Ms: number;
  /** Medians, as a machine with other work to do has long tails. */
  readP50Ms: number;
  bareP50Ms: number;
  /** Of the two p95. */
  ratio: number;
}

const oneStay = randomUUID();

type Send = (body: string) => Promise<string>;

/** A ready brief through the widget's door, beside a bare Hono route with one select of as much; turn by turn. */
export async function measureWidgetRead(load: { reads: number }): Promise<WidgetRead> {
  const bench = await startConnectedBackend();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const folder = await mkdtemp(join(tmpdir(), 'sidebrief-bare-'));
  const bare = fork(fileURLToPath(new URL('./bare-route.ts', import.meta.url)), [folder], {
    execArgv: [],
  });
  try {
    const [port] = (await once(bare, 'message')) as [number];
    // Two agents: one who stays, and one who keeps coming back, whose visits would else end the other's.
    const [door, doorOfAnother] = await readyTicket(bench, agent);
    const stored = await door(stay(oneStay));
    const post = (path: string) => (body: string) =>
      send(agent, `http://127.0.0.1:${port}${path}`, {}, body);
    await post('/')(stored);
    const kinds = {
      bare: () => post('/read')('1'),
      read: () => door(stay(oneStay)),
      open: () => doorOfAnother(stay(randomUUID())),
    };
    const times = { bare: [] as number[], read: [] as number[], open: [] as number[] };
    for (let turn = -200; turn < load.reads; turn++) {
      for (const kind of ['bare', 'read', 'open'] as const) {
        const began = performance.now();
        await kinds[kind]();
        if (turn >= 0) times[kind].push(performance.now() - began);
      }
    }
    const at = (all: number[], share: number): number =>
      percentile(
        all.toSorted((a, b) => a - b),
        share,
      );
    const p95 = (all: number[]): number => at(all, 0.95);
    return {
      readP95Ms: round(p95(times.read)),
      openP95Ms: round(p95(times.open)),
      bareP95Ms: round(p95(times.bare)),
      readP50Ms: round(at(times.read, 0.5)),
      bareP50Ms: round(at(times.bare, 0.5)),
      ratio: p95(times.read) / p95(times.bare),
    };
  } finally {
    agent.destroy();
    const ended = once(bare, 'exit');
    bare.kill('SIGTERM');
    await ended;
    await bench.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A ticket whose brief is ready, and what asks for it: signed, proved, for the given rest of the question. */
async function readyTicket(bench: ConnectedBackend, agent: Agent): Promise<[Send, Send]> {
  const { sandbox, customer, admin } = bench.account;
  const ticket = createTicket(sandbox, {
    subject: 'Order 48213 has not come',
    requesterId: customer.id,
    comment: { body: 'My order 48213 should have come on Monday. Where is it?' },
  });
  for (let n = 0; n < 8; n++) {
    addComment(sandbox, ticket.id, {
      authorId: n % 2 ? customer.id : admin.id,
      body: `I will send you the new label number ${n} tomorrow. Did the parcel reach you?`,
      public: true,
    });
  }
  await sandbox.settle();
  const [installation] = sandbox.account.installations.values();
  const tokenOf = (agentId: number): Promise<string> =>
    signWidgetToken(
      installation?.settings['widget_secret'] ?? '',
      { iss: bench.installId, aud: widgetAudience, agent: String(agentId) },
      new Date(),
      120,
    );
  const newestEntryId = String(ticket.comments.at(-1)?.id);
  const url = `${new URL(bench.deliverTo.url).origin}/widget/tickets/${ticket.id}/brief`;
  const askAs = async (agentId: number): Promise<Send> => {
    const headers = { authorization: `Bearer ${await tokenOf(agentId)}` };
    return (rest) =>
      send(agent, url, headers, JSON.stringify({ proof: { newestEntryId }, ...parse(rest) }));
  };
  const [ask, askAnother] = [await askAs(admin.id), await askAs(admin.id + 1)];
  for (let look = 0; look < 100; look++) {
    const answer = briefAnswer.safeParse(parse(await ask(stay(oneStay))));
    if (answer.success && answer.data.state === 'ready') return [ask, askAnother];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The brief did not become ready.');
}

function stay(visit: string): string {
  return JSON.stringify({ refresh: false, visit });
}

function parse(text: string): object {
  return JSON.parse(text) as object;
}

function send(
  agent: Agent,
  url: string,
  headers: Record<string, string>,
  body: string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const length = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const sent = request(
      url,
      { method: 'POST', agent, headers: { ...headers, ...length } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part));
        answer.once('end', () => {
          const { statusCode = 0 } = answer;
          if (statusCode < 300) resolve(text);
          else reject(new Error(`Answered ${statusCode}: ${text}`));
        });
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}
