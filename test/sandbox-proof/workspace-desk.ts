import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Installation, Ticket, User } from '../sandbox/account.ts';
import { installApp } from '../sandbox/apps/install-app.ts';
import { uploadApp } from '../sandbox/apps/upload-app.ts';
import { addField } from '../sandbox/fields/add-field.ts';
import { addGroup } from '../sandbox/people/add-group.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { serveSandbox } from '../sandbox/serve-sandbox.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { testApp } from './workspace-test-app.ts';

/** What the tests of the workspace page work with: a small help desk on a port, one ticket, one app. */
export interface Desk {
  sandbox: Sandbox;
  /** Where the workspace is opened; apps come from the same port under the machine's other name. */
  base: string;
  admin: User;
  agent: User;
  /** Sees only the Billing group; the ticket is not in it. */
  billing: User;
  customer: User;
  ticket: Ticket;
  fieldId: number;
  installation: Installation;
  echo: Echo;
  close(): Promise<void>;
}

export async function openDesk(): Promise<Desk> {
  const echo = await startEcho();
  const sandbox = await serveSandbox({ hostname: '127.0.0.1' });
  const [support, bills] = ['Helpers', 'Billing'].map((name) => addGroup(sandbox, { name }));
  const agent = addUser(sandbox, {
    name: 'Ana Agent',
    email: 'ana@desk.example',
    role: 'agent',
    groupIds: [support!.id],
  });
  const billing = addUser(sandbox, {
    name: 'Bo Billing',
    role: 'agent',
    groupIds: [bills!.id],
    ticketRestriction: 'groups',
  });
  const customer = addUser(sandbox, { name: 'Cy Customer', email: 'cy@home.example' });
  const field = addField(sandbox, {
    type: 'tagger',
    title: 'Topic',
    options: [
      { name: 'Orders::Late', value: 'orders__late' },
      { name: 'Orders::Lost', value: 'orders__lost' },
    ],
  });
  const ticket = createTicket(sandbox, {
    subject: 'Where is my parcel?',
    requesterId: customer.id,
    groupId: support!.id,
    assigneeId: agent.id,
    status: 'open',
    tags: ['parcel'],
    comment: { body: 'It should have come on Monday.' },
  });
  const app = uploadApp(sandbox, testApp());
  const installation = installApp(sandbox, {
    appId: app.id,
    settings: {
      name: 'Probe',
      backend_host: echo.host,
      limit: 6,
      loud: true,
      jwt_secret: 'signing-value',
      header_secret: 'header-value',
      claim_secret: 'claim-value',
      body_secret: 'body-value',
      user: 'ada',
      word: 'open-sesame',
      blank: '',
    },
  });
  const admin = sandbox.account.users.get(sandbox.account.ownerId)!;
  const base = `http://localhost:${new URL(sandbox.origin).port}`;
  return {
    ...{ sandbox, base, admin, agent, billing, customer, ticket, installation, echo },
    fieldId: field.id,
    close: async () => {
      await sandbox.close();
      await echo.close();
    },
  };
}

/** Opens the desk's ticket as this agent and waits for the app; answers the page and the app's frame. */
export async function openTicket(desk: Desk, browser: Browser, user = desk.agent) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const path = `/agent/tickets/${desk.ticket.id}`;
  await page.goto(`${desk.base}/agent/sign-in?user=${user.id}&return=${path}`);
  return { context, page, app: await appIn(page) };
}

/** The frame of the app, once it is registered with the host. */
export async function appIn(page: Page): Promise<Frame> {
  const frame = page.frameLocator('iframe[title="Probe"]');
  await frame.getByText('registered', { exact: true }).waitFor();
  const element = await page.locator('iframe[title="Probe"]').elementHandle();
  const content = await element?.contentFrame();
  if (!content) throw new Error('The app has no frame');
  return content;
}

export interface Received {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Echo {
  host: string;
  received: Received[];
  /** What the next requests get; the default is 200 with `{"ok":true}`. */
  answers: { status: number; body: string; headers?: Record<string, string>; delayMs?: number }[];
  close(): Promise<void>;
}

/** A backend that notes what it is asked and answers as told. */
async function startEcho(): Promise<Echo> {
  const received: Received[] = [];
  const answers: Echo['answers'] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      received.push({ method, path: url, headers, body });
      const answer = answers.shift() ?? { status: 200, body: '{"ok":true}' };
      setTimeout(() => {
        response.writeHead(answer.status, {
          'content-type': 'application/json',
          'access-control-allow-origin': '*',
          ...answer.headers,
        });
        response.end(answer.body);
      }, answer.delayMs ?? 0);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    received,
    answers,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
