import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { briefs, tickets } from '../../server/db/schema.ts';
import type { InstallView } from '../../server/contract/install.ts';
import { widgetAudience } from '../../server/contract/widget.ts';
import { signWidgetToken } from '../../server/zendesk/widget-token.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { openTicket } from '../support/ticket.ts';
import {
  askForBrief,
  briefOf,
  installedSettings,
  newestEntryId,
  postToWidget,
  tokenOf,
  type AskOptions,
} from '../support/widget.ts';
import {
  backendUrl,
  makeWorld,
  thePast,
  type World,
  type ZendeskAccount,
} from '../support/world.ts';

let world: World;
let install: InstallView;
let other: ZendeskAccount;

beforeAll(async () => {
  world = await makeWorld({ leaves: thePast });
  install = await world.connect();
  other = world.addAccount('globex');
  await world.connect(other);
});
afterAll(() => world.close());

/** What makes two answers alike: all but the id of the request. */
async function seen(answer: Response): Promise<unknown> {
  const headers = Object.fromEntries(answer.headers);
  delete headers['x-request-id'];
  return { status: answer.status, headers, body: await answer.text() };
}

describe('the widget door', () => {
  it('serves the brief to whoever knows the newest comment of the ticket', async () => {
    const ticket = openTicket(world.account, 'My parcel 4711 is three weeks late.');
    const answer = await briefOf(world, ticket.id);
    expect(answer).toMatchObject({
      state: 'ready',
      brief: { ticketId: String(ticket.id), engine: 'basic' },
    });
  });

  describe('gives one identical 404', () => {
    let ticketId: number;
    let reference: unknown;
    const cases: Record<string, () => Promise<AskOptions & { ticketId?: number }>> = {
      'to a validly signed token with no proof': async () => ({ body: {} }),
      'to an empty proof': async () => ({ proof: '' }),
      'to a proof that is no text': async () => ({
        body: { proof: { newestEntryId: { $ne: null } } },
      }),
      'to the encoded id as proof': async () => ({
        proof: world.account.sandbox.account.tickets.get(ticketId)?.encodedId ?? '',
      }),
      'to an outdated comment id': async () => ({
        proof: String(world.account.sandbox.account.tickets.get(ticketId)?.comments[0]?.id),
      }),
      'to the newest comment of another ticket': async () => ({
        proof: newestEntryId(world.account, openTicket(world.account, 'Something else').id),
      }),
      "to another install's ticket, with its right proof": async () => {
        const theirs = openTicket(other, 'A secret of Globex');
        await briefOf(world, theirs.id, { account: other });
        return { ticketId: theirs.id, proof: newestEntryId(other, theirs.id) };
      },
      "to another install's token for this ticket": async () => ({
        proof: '1234567890',
        token: await tokenOf(world, other),
      }),
      'to no token': async () => ({ token: '' }),
      'to a token that is none': async () => ({ token: 'not.a.token' }),
      'to a token signed with another key': async () => ({
        token: await signWidgetToken(
          'guessed',
          { iss: install.id, aud: widgetAudience },
          world.deps.now(),
        ),
      }),
      'to a token signed with an empty key, as before connecting': async () => ({
        token: await unsignedKeyToken(install.id),
      }),
      'to a token of an unknown install': async () => ({
        token: await signWidgetToken(
          installedSettings(world.account).secret,
          { iss: '00000000-0000-4000-8000-000000000000', aud: widgetAudience },
          world.deps.now(),
        ),
      }),
      'to a token for another audience': async () => ({
        token: await tokenOf(world, world.account, { aud: 'else' }),
      }),
      'to a token that ran out': async () => ({
        token: await signWidgetToken(
          installedSettings(world.account).secret,
          { iss: install.id, aud: widgetAudience },
          new Date(world.deps.now().getTime() - 600_000),
        ),
      }),
      'to a token whose install id is no id': async () => ({
        token: await tokenOf(world, world.account, { iss: '-'.repeat(36) }),
      }),
      'to a ticket that does not exist': async () => ({ ticketId: 999_999_999, proof: '1' }),
    };

    beforeAll(async () => {
      const ticket = openTicket(world.account, 'First');
      ticketId = ticket.id;
      addComment(world.account.sandbox, ticketId, {
        authorId: world.account.agent.id,
        body: 'Second',
        public: true,
      });
      await briefOf(world, ticketId);
      reference = await seen(await askForBrief(world, 123_456_789, { proof: '1' }));
      expect(reference).toMatchObject({ status: 404 });
    });

    it.each(Object.entries(cases))('%s', async (_name, make) => {
      const { ticketId: asked = ticketId, ...options } = await make();
      expect(await seen(await askForBriefWith(asked, options))).toEqual(reference);
    });
  });

  it('repairs a missed webhook: a newer proof makes it look at Zendesk again (demand 18)', async () => {
    const { sandbox, customer } = world.account;
    const ticket = openTicket(world.account, 'It does not start.');
    await briefOf(world, ticket.id);
    sandbox.faults.add({ kind: 'drop-webhook', times: 1 });
    addComment(sandbox, ticket.id, {
      authorId: customer.id,
      body: 'Now it starts but smells.',
      public: true,
    });
    await sandbox.settle();
    const first = await (await askForBrief(world, ticket.id)).json();
    expect(first).toMatchObject({ state: 'outdated' });
    expect(JSON.stringify(await briefOf(world, ticket.id))).toContain('smells');
    sandbox.faults.clear();
  });

  it('takes no older comment for proof from the moment a newer one is told, before anybody looked', async () => {
    const { sandbox, customer } = world.account;
    const ticket = openTicket(world.account, 'Before');
    await sandbox.settle();
    await briefOf(world, ticket.id);
    const older = newestEntryId(world.account, ticket.id);
    expect((await askForBrief(world, ticket.id, { proof: older })).status).toBe(200);
    addComment(sandbox, ticket.id, { authorId: customer.id, body: 'After', public: true });
    await sandbox.settle();
    expect((await askForBrief(world, ticket.id, { proof: older })).status).toBe(404);
    expect(await (await askForBrief(world, ticket.id)).json()).toMatchObject({ state: 'outdated' });
  });

  it('tells agents to wait when guesses have used up the looks of the whole account', async () => {
    const account = world.addAccount('guessed');
    await world.connect(account);
    const fresh = openTicket(account, 'Never seen before');
    account.sandbox.account.webhooks.clear();
    // Some at a time: what is not answered within seconds does not count as a guess.
    for (let sent = 0; sent < 260; sent += 20) {
      const guesses = Array.from({ length: 20 }, (_, n) =>
        askForBrief(world, 5000 + sent + n, { account, proof: '1' }),
      );
      await Promise.all(guesses);
    }
    expect(await (await askForBrief(world, fresh.id, { account })).json()).toMatchObject({
      state: 'failed',
      reason: 'zendesk-busy',
    });
    world.account.sandbox.clock.advance(61_000);
    account.sandbox.clock.advance(61_000);
    expect(await (await askForBrief(world, fresh.id, { account })).json()).toMatchObject({
      state: 'processing',
    });
  });

  it('does not take Zendesk being away for guessing', async () => {
    const { sandbox, customer } = world.account;
    const ticket = openTicket(world.account, 'Before the outage');
    await sandbox.settle();
    await briefOf(world, ticket.id);
    addComment(sandbox, ticket.id, { authorId: customer.id, body: 'During it', public: true });
    await sandbox.settle();
    sandbox.faults.add({ kind: 'answer', path: `/tickets/${ticket.id}`, status: 503, times: 100 });
    for (let poll = 0; poll < 20; poll++) {
      const answer = await askForBrief(world, ticket.id);
      expect(await answer.json()).toMatchObject({ state: 'failed', reason: 'zendesk-unreachable' });
    }
    sandbox.faults.clear();
    expect((await askForBrief(world, ticket.id)).status).toBe(200);
  });

  it('asks Zendesk at most a dozen times a minute for the guesses at one ticket', async () => {
    const { sandbox } = world.account;
    const ticket = openTicket(world.account, 'Guess me');
    await briefOf(world, ticket.id);
    const before = sandbox.requests.length;
    const guesses = Array.from({ length: 40 }, (_, guess) =>
      askForBrief(world, ticket.id, { proof: String(guess + 1) }),
    );
    const answers = await Promise.all((await Promise.all(guesses)).map((answer) => answer.text()));
    expect(answers.every((answer) => /not_found|zendesk-busy/.test(answer))).toBe(true);
    // Whoever can see it is told to wait, not that they may not.
    addComment(sandbox, ticket.id, {
      authorId: world.account.customer.id,
      body: 'News',
      public: true,
    });
    const honest = await askForBrief(world, ticket.id, {});
    expect(await honest.json()).toMatchObject({ state: 'failed', reason: 'zendesk-busy' });
    const reads = sandbox.requests
      .slice(before)
      .filter((r) => r.path.includes(`/tickets/${ticket.id}`));
    expect(reads.length).toBeLessThanOrEqual(24);
    expect(reads.length).toBeGreaterThan(0);
  });

  it('knows a ticket by one spelling of its number only', async () => {
    const ticket = openTicket(world.account, 'Once and only once');
    await briefOf(world, ticket.id);
    const proof = { newestEntryId: newestEntryId(world.account, ticket.id) };
    for (const spelling of [`0${ticket.id}`, `00${ticket.id}`, '0', `+${ticket.id}`]) {
      const answer = await postToWidget(world, `/widget/tickets/${spelling}/brief`, { proof });
      expect(answer.status).toBe(404);
    }
    const rows = await world.deps.db.select({ id: tickets.ticketId }).from(tickets);
    expect(rows.filter(({ id }) => id.startsWith('0'))).toEqual([]);
  });

  it('does not look at Zendesk again for a time that is yet to come', async () => {
    const { sandbox } = world.account;
    const ticket = openTicket(world.account, 'From the future');
    await briefOf(world, ticket.id);
    const before = sandbox.requests.length;
    await askForBrief(world, ticket.id, { updatedAt: '9999-01-01T00:00:00Z' });
    await world.work();
    expect(sandbox.requests.slice(before)).toEqual([]);
  });

  it('makes a brief anew that an older rule made, when somebody opens it', async () => {
    const ticket = openTicket(world.account, 'Made long ago');
    await briefOf(world, ticket.id);
    const own = eq(briefs.ticketId, String(ticket.id));
    const [made] = await world.deps.db.select().from(briefs).where(own);
    await world.deps.db.update(briefs).set({ fingerprint: 'basic-1:old' }).where(own);
    expect(await (await askForBrief(world, ticket.id)).json()).toMatchObject({ state: 'outdated' });
    await world.work();
    expect(await world.deps.db.select().from(briefs).where(own)).toMatchObject([
      { fingerprint: made?.fingerprint, version: (made?.version ?? 0) + 1 },
    ]);
  });

  it('never takes the claimed agent for a right: a claim changes nothing', async () => {
    const ticket = openTicket(world.account, 'For admins only');
    const token = await tokenOf(world, world.account, {
      agent: String(world.account.admin.id),
      role: 'admin',
    });
    expect((await askForBrief(world, ticket.id, { token, proof: '5' })).status).toBe(404);
  });
});

/** jose refuses to sign with an empty key, as Zendesk's proxy does not; so the HMAC is made by hand. */
async function unsignedKeyToken(issuer: string): Promise<string> {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const seconds = Math.floor(world.deps.now().getTime() / 1000);
  const body = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ iss: issuer, aud: widgetAudience, iat: seconds, exp: seconds + 60 })}`;
  return `${body}.${createHmac('sha256', '').update(body).digest('base64url')}`;
}

async function askForBriefWith(ticketId: number, options: AskOptions): Promise<Response> {
  return world.app.request(`${backendUrl}/widget/tickets/${ticketId}/brief`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(options.token === ''
        ? {}
        : { authorization: `Bearer ${options.token ?? (await tokenOf(world))}` }),
    },
    body: JSON.stringify(options.body ?? { proof: { newestEntryId: options.proof } }),
  });
}
