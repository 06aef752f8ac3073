import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteActivity } from '../../server/activity/note-activity.ts';
import { activityPage, type ActivityPage } from '../../server/contract/activity.ts';
import { pastUsers } from '../../server/db/account-schema.ts';
import { firstHistoryOptions } from '../../server/contract/history.ts';
import { inviteMade, type InviteRequest } from '../../server/contract/person.ts';
import { listActivity } from '../../server/activity/list-activity.ts';
import { checkInstall } from '../../server/installs/check-install.ts';
import { createHttpPerson, type HttpPerson } from '../support/http-person.ts';
import { someSettings } from '../support/models.ts';
import { chooseTopics } from '../support/topics.ts';
import { textWithMark } from '../support/text-with-mark.ts';
import { adminPassword, backendUrl, makeWorld, thePast, type World } from '../support/world.ts';

const api = `${backendUrl}/api/console`;
let world: World;
let installId: string;
let otherId: string;

beforeAll(async () => {
  world = await makeWorld({ leaves: thePast });
  installId = (await world.connect()).id;
  otherId = (await world.createInstall(world.addAccount('globex'))).id;
});
afterAll(() => world.close());

function ask(person: HttpPerson, method: string, path: string, body?: unknown): Promise<Response> {
  return person.request(`${api}${path}`, {
    method,
    headers: { 'content-type': 'application/json', origin: backendUrl },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** Does something as the first admin, and must be let. */
async function act(method: string, path: string, body: unknown = {}): Promise<Response> {
  const answer = await ask(world.person, method, path, method === 'GET' ? undefined : body);
  expect([path, answer.ok]).toEqual([path, true]);
  return answer;
}

async function log(query = '', path = '', by = world.person): Promise<ActivityPage> {
  const answer = await ask(by, 'GET', `${path}/activity${query}`);
  expect(answer.status).toBe(200);
  return activityPage.parse(await answer.json());
}

const said = ({ lines }: ActivityPage) =>
  lines.map(({ who, what }) => `${who.name ?? who.kind} ${what}`);

async function join(request: InviteRequest, name: string): Promise<HttpPerson> {
  const made = inviteMade.parse(await (await act('POST', '/people/invites', request)).json());
  const person = createHttpPerson();
  const token = new URL(made.link).hash.slice(1);
  const accepted = { token, name, password: 'seven green bicycles sing' };
  expect((await ask(person, 'POST', '/invite/accept', accepted)).status).toBe(200);
  return person;
}

/** As somebody would in Zendesk's Admin Center. */
function pauseWebhook(): void {
  const [webhook] = world.account.sandbox.account.webhooks.values();
  if (!webhook) throw new Error('The account has no webhook.');
  webhook.status = 'inactive';
}

describe('what is noted', () => {
  it('tells how an account was connected, and everything that was written to Zendesk for it', async () => {
    const of = `/installs/${installId}`;
    expect(said(await log('', of)).reverse()).toEqual([
      'Ada Admin added the account “acme support”',
      'Ada Admin let Sidebrief into acme.zendesk.com',
      'Ada Admin made the webhook in Zendesk',
      'Ada Admin wrote a new widget secret into the app in Zendesk',
      'sidebrief finished connecting the account',
    ]);
    expect(said(await log('?kind=zendesk', of))).toHaveLength(2);
  });

  it.each([
    ['asked for what put it right', 'POST', '/connection-test'],
    ['asked for a look', 'POST', '/check'],
    ['had connecting tried again', 'POST', '/try-again'],
  ])('names who %s for what was written to Zendesk', async (_, method, path) => {
    const written = async () => (await log('?kind=zendesk', `/installs/${installId}`)).lines;
    const before = (await written()).length;
    pauseWebhook();
    await act(method, `/installs/${installId}${path}`);
    await world.work();
    const lines = await written();
    const fresh = lines.slice(0, lines.length - before);
    expect(fresh.map(({ action }) => action)).toContain('webhook-changed');
    expect(new Set(fresh.map(({ who }) => who.name))).toEqual(new Set(['Ada Admin']));
  });

  it('names nobody for what Sidebrief put right by itself', async () => {
    pauseWebhook();
    await checkInstall(world.deps, { installId });
    const { lines } = await log('?kind=zendesk', `/installs/${installId}`);
    expect(lines[0]).toMatchObject({ who: { kind: 'sidebrief' }, action: 'webhook-changed' });
  });

  const changes: [method: string, path: string, body: unknown, sentence: string][] = [
    ['PUT', '/briefs', { on: true, useInternalNotes: true }, 'changed briefs: internal notes: on'],
    ['POST', '/rotate-widget-secret', {}, 'wrote a new widget secret into the app in Zendesk'],
    ['POST', '/revoke-old-widget-secret', {}, 'made the old widget secret worthless at once'],
    [
      'PUT',
      '/history/options',
      { ...firstHistoryOptions, windowMonths: 3 },
      'changed the history: window: 3 months',
    ],
    ['POST', '/history/pause', {}, 'paused the history'],
    ['POST', '/history/resume', {}, 'resumed the history'],
    ['POST', '/history/resync', { what: 'ticket', ticketId: '12' }, 'had the ticket read again'],
    [
      'PUT',
      '/history/call-share',
      { keptShare: 35 },
      'changed the share of calls left to other tools to 35 %',
    ],
    [
      'PUT',
      '/models',
      someSettings({ source: 'none', dailyTokens: 5000 }),
      'changed the AI model: source: no model, tokens a day: 5000',
    ],
    [
      'PUT',
      '/models/guidance/brief',
      { text: 'Name the product first.' },
      'changed the guidance for brief, version 1',
    ],
  ];

  it.each(changes)('by %s %s says who did it, in words', async (method, path, body, sentence) => {
    await act(method, `/installs/${installId}${path}`, body);
    expect(said(await log('', `/installs/${installId}`))[0]).toBe(`Ada Admin ${sentence}`);
  });

  it('says what topics were changed to (U-07)', async () => {
    const answer = await chooseTopics(world, installId, {
      ...{ mode: 'off', targetPercent: 90 },
    }).catch((failure: unknown) => failure);
    expect(answer).toBeDefined();
    expect(said(await log('?kind=topics'))[0]).toBe(
      'Ada Admin changed topics: share to be right: 90 %',
    );
  });

  it('says what happened to people, to themselves and by others', async () => {
    const rita = await join({ email: 'rita@example.com', role: 'read-only' }, 'Rita Reader');
    const { people } = (await (await act('GET', '/people')).json()) as {
      people: { id: string; email: string }[];
    };
    const id = people.find(({ email }) => email === 'rita@example.com')?.id ?? '';
    await ask(rita, 'PUT', '/me/password', {
      ...{ current: 'seven green bicycles sing', password: 'eight blue tricycles hum' },
    });
    await act('PUT', `/people/${id}/access`, { role: 'admin', accountIds: [otherId] });
    await act('POST', `/people/${id}/end-sessions`);
    await act('DELETE', `/people/${id}`);
    expect(
      said(await log('?kind=people'))
        .slice(0, 6)
        .reverse(),
    ).toEqual([
      'Ada Admin invited rita@example.com as read-only of all accounts',
      'Rita Reader took the invitation',
      'Rita Reader changed their password',
      'Ada Admin changed what rita@example.com may do: as an administrator of 1 account',
      'Ada Admin ended sessions of Rita Reader',
      'Ada Admin removed rita@example.com',
    ]);
    expect(said(await log('?kind=people')).at(-1)).toBe('Ada Admin became the first administrator');
  });

  it('keeps the name of whoever was removed, and says that they were (U-05)', async () => {
    const { lines, people } = await log();
    expect(lines.find(({ who }) => who.name === 'Rita Reader')?.who.isRemoved).toBe(true);
    expect(people).toEqual([
      expect.objectContaining({ kind: 'person', name: 'Ada Admin', isRemoved: false }),
      expect.objectContaining({ kind: 'person', name: 'Rita Reader', isRemoved: true }),
    ]);
  });

  it('says when Zendesk ended the connection, once', async () => {
    const own = world.addAccount('initech');
    const { id } = await world.connect(own);
    own.sandbox.clock.advance(31 * 60_000);
    world.account.sandbox.clock.advance(31 * 60_000);
    own.sandbox.faults.add({ kind: 'lose-answer', path: '/oauth/tokens' });
    await ask(world.person, 'POST', `/installs/${id}/check`, {});
    await ask(world.person, 'POST', `/installs/${id}/check`, {});
    const lines = said(await log('?kind=connection', `/installs/${id}`));
    expect(lines.filter((line) => line.includes('lost the connection'))).toHaveLength(1);
  });

  it('keeps that an account was there when it is deleted with everything else of it', async () => {
    const { id } = await world.createInstall(world.addAccount('hooli'));
    await act('DELETE', `/installs/${id}`, { name: 'hooli support' });
    expect(said(await log())[0]).toBe(
      'Ada Admin deleted the account “hooli support” with everything stored of it',
    );
  });
});

describe('who may read it', () => {
  it('sees what concerns the deployment as an administrator of all accounts only', async () => {
    const rob = await join({ email: 'rob@example.com', role: 'read-only' }, 'Rob');
    const lena = await join(
      { email: 'lena@example.com', role: 'admin', accountIds: [otherId] },
      'Lena',
    );
    expect((await log()).lines.some(({ account }) => account === undefined)).toBe(true);
    const robs = (await log('', '', rob)).lines;
    expect(new Set(robs.map(({ account }) => account?.id))).toContain(installId);
    expect(robs.every(({ account }) => account !== undefined)).toBe(true);
    const lenas = await log('', '', lena);
    expect(new Set(lenas.lines.map(({ account }) => account?.id))).toEqual(new Set([otherId]));
    expect(lenas.people.map(({ name }) => name)).toEqual(['Ada Admin']);
    const file = await (await ask(lena, 'GET', '/activity/log.csv')).text();
    expect(file).toContain('globex support');
    expect(file).not.toContain('acme support');
  });
});

describe('two people of one name', () => {
  it('are told apart by their addresses, on the page and in the file', async () => {
    const emails = ['kim@example.com', 'kim.d@example.com'];
    for (const email of emails) await join({ email, role: 'admin' }, 'Dana Kim');
    const who = (await log()).lines
      .map((line) => line.who)
      .filter(({ name }) => name === 'Dana Kim');
    expect(new Set(who.map(({ email }) => email))).toEqual(new Set(emails));
    const { people } = await log();
    const choices = people.filter(({ name }) => name === 'Dana Kim');
    expect(choices.map(({ email }) => email).sort()).toEqual([...emails].sort());
    const file = await (await act('GET', '/activity/log.csv')).text();
    for (const email of emails) expect(file).toContain(`,,Dana Kim,${email},`);
  });
});

describe('narrowing it down', () => {
  it('shows one account alone, its last action first, offers those that may be seen, and nothing of one that may not (C-04)', async () => {
    const lou = await join(
      { email: 'lou@example.com', role: 'admin', accountIds: [otherId] },
      'Lou',
    );
    const all = await log();
    expect(all.accounts).toContainEqual({ id: installId, name: 'acme support' });
    expect(all.accounts).toContainEqual({ id: otherId, name: 'globex support' });
    const one = await log(`?account=${installId}`);
    expect(one.lines.length).toBeGreaterThan(5);
    expect(new Set(one.lines.map(({ account }) => account?.id))).toEqual(new Set([installId]));
    const times = one.lines.map(({ at }) => at);
    expect(times).toEqual(times.toSorted().toReversed());
    expect((await log('', '', lou)).accounts).toEqual([{ id: otherId, name: 'globex support' }]);
    expect((await log(`?account=${otherId}`, '', lou)).lines.length).toBeGreaterThan(0);
    expect((await log(`?account=${installId}`, '', lou)).lines).toEqual([]);
    const file = await (await ask(lou, 'GET', `/activity/log.csv?account=${installId}`)).text();
    expect(file.trimEnd().split('\r\n')).toHaveLength(1);
    expect((await log('', `/installs/${otherId}`)).accounts).toHaveLength(1);
    expect((await ask(world.person, 'GET', '/activity?account=acme')).status).toBe(422);
  });

  it('shows what Sidebrief did by itself, and neither what people nor what agents did', async () => {
    await noteActivity(world.deps.db, {
      ...{ installId, at: world.deps.now(), action: 'topic-applied' },
      ...{ agentId: '77', ticketId: '12', value: 'x' },
    });
    const kinds = async (query: string) =>
      new Set((await log(query)).lines.map(({ who }) => who.kind));
    expect(await kinds(`?account=${installId}`)).toEqual(new Set(['person', 'agent', 'sidebrief']));
    expect(await kinds(`?account=${installId}&person=sidebrief`)).toEqual(new Set(['sidebrief']));
    expect(await kinds(`?account=${installId}&person=agent:77`)).toEqual(new Set(['agent']));
    expect(await kinds(`?account=${installId}&person=agent:78`)).toEqual(new Set());
    expect((await log()).people).toContainEqual({ kind: 'agent', id: 'agent:77' });
    const times = { createdAt: world.deps.now(), updatedAt: world.deps.now() };
    await world.deps.db
      .insert(pastUsers)
      .values({ installId, userId: '77', role: 'agent', name: 'Nora Whitfield', ...times });
    const nora = { kind: 'agent', id: 'agent:77', name: 'Nora Whitfield' };
    expect((await log('', `/installs/${installId}`)).people.at(-1)).toEqual(nora);
    const other = await world.createInstall(world.addAccount('quiet'));
    const elsewhere = (await log('', `/installs/${other.id}`)).people;
    expect(elsewhere.map(({ id }) => id)).not.toContain('agent:77');
    expect((await ask(world.person, 'GET', '/activity?person=agent:x')).status).toBe(422);
    const of = `account=${installId}&person=sidebrief&kind=connection`;
    const lines = said(await log(`?${of}`));
    expect(lines).toContain('sidebrief finished connecting the account');
    const file = await textWithMark(await act('GET', `/activity/log.csv?${of}`));
    const rows = file.trimEnd().split('\r\n').slice(1);
    expect(rows).toHaveLength(lines.length);
    expect(rows.every((row) => row.includes(',acme support,Sidebrief,'))).toBe(true);
  });
});

describe('a long log', () => {
  it('is read a page at a time, to its end, each entry once, and filtered by person, ticket and time', async () => {
    const { id } = await world.createInstall(world.addAccount('long'));
    const begin = Date.UTC(2026, 0, 1);
    await world.deps.db.transaction(async (tx) => {
      for (let n = 0; n < 450; n++) {
        await noteActivity(tx, {
          // Several at one moment.
          ...{ installId: id, at: new Date(begin + Math.floor(n / 7) * 60_000) },
          ...{ action: 'topic-applied', agentId: '77', ticketId: String(1000 + n), value: 'x' },
        });
      }
    });
    const seen: string[] = [];
    let before: string | undefined;
    let pages = 0;
    do {
      const query: string = before === undefined ? '' : `?before=${before}`;
      const page: ActivityPage = await log(query, `/installs/${id}`);
      seen.push(...page.lines.map((line) => line.id));
      before = page.before;
      pages++;
    } while (before !== undefined);
    expect([pages, seen.length, new Set(seen).size]).toEqual([5, 451, 451]);

    const one = await log('?ticket=1003', `/installs/${id}`);
    expect(one.lines.map(({ ticketId, who }) => [ticketId, who])).toEqual([
      ['1003', { kind: 'agent', id: '77' }],
    ]);
    const from = new Date(begin + 60_000).toISOString();
    const to = new Date(begin + 120_000).toISOString();
    expect((await log(`?from=${from}&to=${to}`, `/installs/${id}`)).lines).toHaveLength(7);
    const person = (await log()).people.find(({ name }) => name === 'Ada Admin')?.id ?? '';
    expect((await log(`?person=${person}`, `/installs/${id}`)).lines).toHaveLength(1);
    expect((await ask(world.person, 'GET', '/activity?from=yesterday')).status).toBe(422);
  });

  it('answers a page of ten thousand entries at any depth', async () => {
    const { id } = await world.createInstall(world.addAccount('deep'));
    await world.database.run(
      `insert into activities (id, install_id, at, action, ticket_id)
       select gen_random_uuid(), $1::uuid, timestamptz '2026-01-01' + n * interval '1 minute', 'topic-applied', n::text
       from generate_series(1, 10000) n`,
      [id],
    );
    const scope = { installIds: [id], withDeployment: false };
    const deep = {
      before: `${Date.UTC(2026, 0, 1, 3)}_${'f'.repeat(8)}-ffff-4fff-bfff-ffffffffffff`,
    };
    const page = await listActivity(world.deps.db, scope, deep, 100);
    expect(page.lines).toHaveLength(100);
    expect(page.lines[0]?.ticketId).toBe('180');
  });
});

describe('the file for spreadsheets', () => {
  it('has what the same filter shows, all of it, and no cell that a spreadsheet takes for a formula (U-08)', async () => {
    await act('POST', '/installs', {
      ...{
        name: '=HYPERLINK("http://evil.example","x")',
        oauthClientId: 'a',
        oauthClientSecret: 'b',
      },
    });
    const answer = await act('GET', '/activity/log.csv?kind=connection');
    expect(answer.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(answer.headers.get('content-disposition')).toContain('sidebrief-activity.csv');
    const file = await answer.text();
    const lines = file.trimEnd().split('\r\n');
    expect(lines[0]).toBe('time,account,who,email,did,ticket,kind,action');
    expect(lines.slice(1).every((line) => line.includes(',connection,'))).toBe(true);
    expect(file).toContain(`"'=HYPERLINK(""http://evil.example"",""x"")"`);
    expect(file).not.toMatch(/(^|,)"?[=+@-]/m);
    const all = await textWithMark(await act('GET', '/activity/log.csv'));
    // The pages of the screen hold a hundred.
    expect(all.split('\r\n').length).toBeGreaterThan(10_000);
  });
});

it('never tells a password or a secret', async () => {
  const all = await (await act('GET', '/activity/log.csv')).text();
  for (const secret of [adminPassword, world.account.client.secret]) {
    expect(all).not.toContain(secret);
  }
});
