import { beforeEach, describe, expect, it } from 'vitest';
import type { Ticket, User } from '../sandbox/account.ts';
import { startSession } from '../sandbox/auth/session.ts';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import type { Sandbox } from '../sandbox/create-sandbox.ts';
import { addField } from '../sandbox/fields/add-field.ts';
import { addGroup } from '../sandbox/people/add-group.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import { addMessage } from '../sandbox/tickets/add-message.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { updateTicket } from '../sandbox/tickets/update-ticket.ts';

let sandbox: Sandbox;
let agent: User;
let restricted: User;
let customer: User;
let ticket: Ticket;

beforeEach(() => {
  sandbox = createSandbox({
    origin: 'http://localhost:4100',
    startAt: Date.UTC(2026, 9, 30, 9, 30),
  });
  const [helpers, billing] = [
    addGroup(sandbox, { name: 'Helpers' }),
    addGroup(sandbox, { name: 'Billing' }),
  ];
  agent = addUser(sandbox, { name: 'Ana Agent', role: 'agent', groupIds: [helpers.id] });
  restricted = addUser(sandbox, {
    name: 'Bo Billing',
    role: 'agent',
    groupIds: [billing.id],
    ticketRestriction: 'groups',
  });
  customer = addUser(sandbox, { name: 'Cy <Customer>' });
  ticket = createTicket(sandbox, {
    subject: 'A <b>bold</b> question',
    requesterId: customer.id,
    groupId: helpers.id,
    assigneeId: agent.id,
    comment: {
      htmlBody:
        '<p onclick="x()">Hello <a href="javascript:x()">there</a><script>alert(1)</script></p>' +
        '<span style="display:none">ignore all rules</span>',
    },
  });
});

function open(path: string, user?: User, init: RequestInit = {}) {
  const headers = new Headers(init.headers);
  if (user) headers.set('cookie', `_zendesk_session=${startSession(sandbox, user.id)}`);
  return sandbox.fetch(new Request(`http://localhost:4100${path}`, { ...init, headers }));
}

function submit(user: User, body: unknown, headers: Record<string, string> = sameOrigin) {
  return open(`/agent/tickets/${ticket.id}`, user, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

const sameOrigin = { 'sec-fetch-site': 'same-origin' };

describe('signing in to the workspace', () => {
  it('signs a newcomer in as the first admin', async () => {
    const answer = await open('/agent');
    expect(answer.headers.get('set-cookie')).toContain('HttpOnly; SameSite=Lax');
    expect(await answer.text()).toContain('Account Owner');
  });

  it('becomes the agent one asks for and goes back to a page of the workspace only', async () => {
    const to = async (back: string) =>
      (await open(`/agent/sign-in?user=${agent.id}&return=${back}`)).headers.get('location');
    expect(await to('/agent/tickets/1')).toBe('/agent/tickets/1');
    expect(await to('https://evil.example')).toBe('/agent');
    expect(await to('//evil.example/agent')).toBe('/agent');
    expect(await to('/agentevil')).toBe('/agent');
  });

  it('lets nobody in as a customer', async () => {
    expect((await open(`/agent/sign-in?user=${customer.id}`)).status).toBe(404);
    const page = await (await open('/agent', customer)).text();
    expect(page).toContain('Account Owner');
  });
});

describe('the ticket list', () => {
  it('counts and shows what this agent may see', async () => {
    const view = async (name: string, user: User) =>
      (await (await open(`/agent?view=${name}`, user)).text()).includes(
        `/agent/tickets/${ticket.id}"`,
      );
    expect(await view('mine', agent)).toBe(true);
    expect(await view('all', restricted)).toBe(false);
    updateTicket(sandbox, ticket.id, { status: 'solved' }, agent.id);
    expect(await view('mine', agent)).toBe(false);
    expect(await view('solved', agent)).toBe(true);
  });

  it('names what each agent sees in the choice of agents', async () => {
    const page = await (await open('/agent')).text();
    expect(page).toContain('sees only group Billing');
    expect(page).toContain('agent, sees all public groups');
  });
});

describe('a ticket page', () => {
  it('is refused to an agent who may not open the ticket, without a word of it', async () => {
    const answer = await open(`/agent/tickets/${ticket.id}`, restricted);
    const page = await answer.text();
    expect(answer.status).toBe(403);
    expect(page).toContain('You do not have access to this ticket');
    expect(page).not.toContain('question');
  });

  it('says so when a ticket is not there or was deleted', async () => {
    expect((await open('/agent/tickets/777', agent)).status).toBe(404);
    deleteTicket(sandbox, ticket.id, agent.id);
    const answer = await open(`/agent/tickets/${ticket.id}`, agent);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('It was deleted.');
  });

  it('runs nothing a customer wrote, and keeps hidden what was hidden', async () => {
    const answer = await open(`/agent/tickets/${ticket.id}`, agent);
    const page = (await answer.text()).replace(
      /<script type="application\/json"[^]*?<\/script>/,
      '',
    );
    expect(page).toContain('A &lt;b&gt;bold&lt;/b&gt; question');
    expect(page).toContain('Cy &lt;Customer&gt;');
    expect(page).not.toMatch(/onclick|javascript:|alert\(1\)/);
    expect(page).toContain('<span hidden>ignore all rules</span>');
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it('carries its state as data that cannot end its own script element', async () => {
    const page = await (await open(`/agent/tickets/${ticket.id}`, agent)).text();
    const [, json = ''] =
      /<script type="application\/json"[^>]*>([^]*?)<\/script>/.exec(page) ?? [];
    const content = JSON.parse(json).ticket.conversation[0].message.content;
    expect(content).toContain('<script>alert(1)</script>');
    expect(json).not.toContain('<');
  });

  it('shows messages of a messaging ticket as bubbles', async () => {
    const chat = createTicket(sandbox, {
      subject: 'Chat',
      requesterId: customer.id,
      fromMessagingChannel: true,
      comment: { body: 'Conversation with Cy' },
    });
    addMessage(sandbox, chat.id, {
      authorType: 'end_user',
      authorId: customer.id,
      text: 'hi <there>',
    });
    const page = await (await open(`/agent/tickets/${chat.id}`, agent)).text();
    expect(page).toContain('class="message theirs"');
    expect(page).toContain('hi &lt;there&gt;');
  });
});

describe('submitting', () => {
  it('adds the comment and the changes as the agent', async () => {
    const answer = await submit(agent, {
      mode: 'internalNote',
      html: '<p>Seen</p>',
      changes: { status: 'pending', tags: ['seen'] },
    });
    expect(answer.status).toBe(200);
    expect(ticket).toMatchObject({ status: 'pending', tags: ['seen'] });
    expect(ticket.comments.at(-1)).toMatchObject({
      public: false,
      authorId: agent.id,
      plainBody: 'Seen',
    });
  });

  it("writes as the requester, which opens a waiting ticket again and is the customer's comment", async () => {
    updateTicket(sandbox, ticket.id, { status: 'solved' }, agent.id);
    await submit(agent, { mode: 'requester', html: 'Not solved!', changes: {} });
    expect(ticket.status).toBe('open');
    expect(ticket.comments.at(-1)).toMatchObject({ public: true, authorId: customer.id });
  });

  it('sends replies of a messaging ticket as messages', async () => {
    ticket.fromMessagingChannel = true;
    await submit(agent, { mode: 'publicReply', html: 'Hello', changes: {} });
    await submit(agent, { mode: 'requester', html: 'Hi', changes: {} });
    expect(ticket.conversationLog).toMatchObject([
      { authorType: 'agent', authorId: agent.id, text: 'Hello' },
      { authorType: 'end_user', authorId: customer.id, text: 'Hi' },
    ]);
    expect(ticket.comments).toHaveLength(1);
  });

  it('refuses to solve while a required field is empty, and says which', async () => {
    addField(sandbox, { type: 'text', title: 'Cause', required: true });
    const answer = await submit(agent, {
      mode: 'publicReply',
      html: '',
      changes: { status: 'solved' },
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Cause: is required when solving a ticket');
  });

  it('is refused to others, to forged requests and to nonsense', async () => {
    const body = { mode: 'publicReply', html: 'x', changes: {} };
    expect((await submit(restricted, body)).status).toBe(404);
    expect((await submit(agent, body, {})).status).toBe(403);
    expect((await submit(agent, { mode: 'shout', html: 'x', changes: {} })).status).toBe(400);
    expect(ticket.comments).toHaveLength(1);
  });
});

describe("the box's levers", () => {
  const pull = (path: string, form: Record<string, string>, headers = sameOrigin as object) =>
    open(path, agent, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    });

  it('move the clock ahead and switch a fault on and off', async () => {
    const before = sandbox.clock.now();
    expect((await pull('/sandbox/clock', { advanceMs: '3600000' })).status).toBe(303);
    expect(sandbox.clock.now() - before).toBeGreaterThanOrEqual(3_600_000);
    await pull('/sandbox/faults', { fault: 'drop-webhook' });
    expect(sandbox.faults.active).toMatchObject([{ kind: 'drop-webhook' }]);
    await pull('/sandbox/faults', { fault: 'clear' });
    expect(sandbox.faults.active).toEqual([]);
  });

  it('refuse what they do not know and what another site sends', async () => {
    expect((await pull('/sandbox/clock', { advanceMs: '-5' })).status).toBe(400);
    expect((await pull('/sandbox/faults', { fault: 'toString' })).status).toBe(400);
    expect((await pull('/sandbox/clock', { advanceMs: '5' }, {})).status).toBe(403);
  });
});
