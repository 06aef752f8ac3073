import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { healthView, type HealthView } from '../../server/contract/health-view.ts';
import { catalogue, type JobName, type JobPayload } from '../../server/jobs/catalogue.ts';
import { createHttpPerson, type HttpPerson } from '../support/http-person.ts';
import { joinByInvite } from '../support/join-by-invite.ts';
import { backendUrl, makeWorld, thePast, type World } from '../support/world.ts';

const api = `${backendUrl}/api/console`;
let world: World;
let ours: string;
let theirs: string;
let limited: HttpPerson;
let reader: HttpPerson;

beforeAll(async () => {
  world = await makeWorld({ leaves: thePast });
  ours = (await world.createInstall()).id;
  theirs = (await world.createInstall(world.addAccount('globex'))).id;
  const accountIds = [ours];
  const lena = { email: 'lena@example.com', role: 'admin', accountIds };
  limited = await joinByInvite(world, lena);
  const rita = { email: 'rita@example.com', role: 'read-only', accountIds };
  reader = await joinByInvite(world, rita);
});
afterAll(() => world.close());

beforeEach(async () => {
  await world.database.run("delete from pgboss.job where name in ('brief-ticket', 'tidy-up')");
  await giveUp('brief-ticket', { installId: ours, ticketId: '11' });
  await giveUp('brief-ticket', { installId: ours, ticketId: '12' });
  await giveUp('brief-ticket', { installId: theirs, ticketId: '21' });
  await giveUp('tidy-up', {});
});

async function giveUp<N extends JobName>(name: N, payload: JobPayload<N>): Promise<void> {
  await world.deps.queue.enqueue(world.deps.db, name, [payload]);
  await world.database.run(
    "update pgboss.job set state = 'failed', completed_on = now() where name = $1 and state = 'created'",
    [name],
  );
}

async function read(answer: Response | Promise<Response>): Promise<HealthView> {
  return healthView.parse(await (await answer).json());
}
const look = (person: HttpPerson, query = '') => person.request(`${api}/health${query}`);
const retry = (person: HttpPerson, body: object) => person.post(`${api}/health/retry`, body);
/** What failed, as its ticket or its kind. */
const failedIn = ({ failed }: HealthView) =>
  failed.map(({ ticketId, name }) => ticketId ?? name).sort();
const failedNow = async () => failedIn(await read(look(world.person)));
async function idOf(ticketId: string): Promise<string> {
  const { failed } = await read(look(world.person));
  return failed.find((job) => job.ticketId === ticketId)?.id ?? '';
}
async function codeOf(answer: Promise<Response>): Promise<unknown[]> {
  const { status, ...body } = await answer.then(async (one) => ({
    status: one.status,
    ...((await one.json()) as { error?: { code: string } }),
  }));
  return [status, body.error?.code];
}

describe('whoever is limited to some accounts', () => {
  it('sees the work of these, and neither that of others nor of the deployment', async () => {
    for (const person of [limited, reader]) {
      const health = await read(look(person));
      expect(failedIn(health)).toEqual(['11', '12']);
      expect(health.jobs.find(({ name }) => name === 'brief-ticket')?.failed).toBe(2);
      expect(health.jobs.map(({ name }) => name)).not.toContain('tidy-up');
      expect(health.accounts).toEqual([{ id: ours, name: 'acme support' }]);
      expect(health.refused).toBeUndefined();
      expect(JSON.stringify(health)).not.toContain(theirs);
    }
    expect(await failedNow()).toEqual(['11', '12', '21', 'tidy-up']);
  });

  it('has their work tried again and no other, all of it or one, and finds it in the log of the account', async () => {
    const one = await read(retry(limited, { name: 'brief-ticket', id: await idOf('11') }));
    expect(failedIn(one)).toEqual(['12']);
    expect(one.mayRetry).toBe(true);
    await read(retry(limited, { name: 'brief-ticket' }));
    expect(await failedNow()).toEqual(['21', 'tidy-up']);
    const log = await (await limited.request(`${api}/installs/${ours}/activity?kind=work`)).text();
    expect(log.match(/had 1 failed “brief-ticket” job tried again/g)).toHaveLength(2);
  });

  it('is told that what belongs to others, or to none, is not there, as of what there never was', async () => {
    const notThere = [404, 'not_found'];
    const id = await idOf('21');
    expect(await codeOf(retry(limited, { name: 'brief-ticket', id }))).toEqual(notThere);
    expect(await codeOf(retry(limited, { name: 'tidy-up' }))).toEqual(notThere);
    const account = theirs;
    expect(await codeOf(retry(limited, { name: 'brief-ticket', account }))).toEqual(notThere);
    expect(await codeOf(look(limited, `?account=${theirs}`))).toEqual(notThere);
    const nobodys = crypto.randomUUID();
    expect(await codeOf(look(world.person, `?account=${nobodys}`))).toEqual(notThere);
    expect(await failedNow()).toEqual(['11', '12', '21', 'tidy-up']);
  });

  it('only looks where they may only read', async () => {
    expect((await read(look(reader))).mayRetry).toBe(false);
    for (const body of [{ name: 'brief-ticket' }, { name: 'brief-ticket', id: await idOf('11') }])
      expect(await codeOf(retry(reader, body))).toEqual([403, 'read_only']);
    expect(await codeOf(retry(createHttpPerson(), { name: 'brief-ticket' }))).toEqual([
      ...[401, 'unauthenticated'],
    ]);
    expect(await failedNow()).toEqual(['11', '12', '21', 'tidy-up']);
  });

  it('sees nothing where the accounts they were limited to are gone', async () => {
    const account = world.addAccount('initech');
    const { id } = await world.createInstall(account);
    const late = await joinByInvite(world, {
      ...{ email: 'noor@example.com', role: 'admin', accountIds: [id] },
    });
    const deleted = await world.person.request(`${api}/installs/${id}`, {
      method: 'DELETE',
      headers: { 'content-type': 'application/json', origin: backendUrl },
      body: JSON.stringify({ name: 'initech support' }),
    });
    expect(deleted.status).toBe(200);
    const health = await read(look(late));
    expect(health).toMatchObject({ jobs: [], failed: [], days: [], accounts: [] });
    expect(await codeOf(retry(late, { name: 'tidy-up' }))).toEqual([404, 'not_found']);
  });
});

describe('the health of one account', () => {
  it('is told of that account alone, whoever asks, beside which others there are', async () => {
    const health = await read(look(world.person, `?account=${theirs}`));
    expect(failedIn(health)).toEqual(['21']);
    expect(health.refused).toBeUndefined();
    expect(health.accounts.map(({ name }) => name)).toEqual(['acme support', 'globex support']);
    expect((await look(world.person, '?account=acme')).status).toBe(422);
  });

  it('has its work tried again and no other, and stays in view', async () => {
    const health = await read(retry(world.person, { name: 'brief-ticket', account: theirs }));
    expect(health.failed).toEqual([]);
    expect(health.jobs.map(({ name }) => name)).not.toContain('tidy-up');
    expect(await failedNow()).toEqual(['11', '12', 'tidy-up']);
    const id = await idOf('11');
    const others = retry(world.person, { name: 'brief-ticket', id, account: theirs });
    expect(await codeOf(others)).toEqual([404, 'not_found']);
  });

  it('is noted in the log of each account whose work was tried again at once', async () => {
    await read(retry(world.person, { name: 'brief-ticket' }));
    await read(retry(world.person, { name: 'tidy-up' }));
    const log = async (of: string) =>
      (await world.person.request(`${api}${of}/activity?kind=work`)).text();
    expect(await log(`/installs/${ours}`)).toContain('had 2 failed “brief-ticket” jobs');
    expect(await log(`/installs/${theirs}`)).toContain('had 1 failed “brief-ticket” job');
    expect(await log('')).toContain('had 1 failed “tidy-up” job');
    expect(await log(`/installs/${ours}`)).not.toContain('tidy-up');
  });
});

describe('the work of an account', () => {
  it('names it, every kind but what the clock asks for of all', () => {
    const unnamed = Object.entries(catalogue)
      .filter(([, { payload }]) => !('installId' in payload.shape))
      .map(([name, kind]) => [name, 'cron' in kind]);
    expect(unnamed).not.toEqual([]);
    expect(unnamed).toEqual(unnamed.map(([name]) => [name, true]));
  });
});
