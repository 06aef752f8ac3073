import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { healthView, type HealthView } from '../../server/contract/health-view.ts';
import { AppError } from '../../server/errors.ts';
import { doJob } from '../../server/jobs/do-job.ts';
import { createHandlers } from '../../server/jobs/handlers.ts';
import { ZendeskError } from '../../server/zendesk/errors.ts';
import { openTicket } from '../support/ticket.ts';
import { backendUrl, makeWorld, thePast, type World } from '../support/world.ts';

const api = `${backendUrl}/api/console`;
let world: World;
let installId: string;

beforeAll(async () => {
  world = await makeWorld({ leaves: thePast });
  installId = (await world.connect()).id;
});
afterAll(() => world.close());

const view = async (answer = world.person.request(`${api}/health`)): Promise<HealthView> =>
  healthView.parse(await (await answer).json());
const kind = (health: HealthView, name: string) => health.jobs.find((one) => one.name === name);

/** A job that was given up, as the queue leaves it. */
async function giveUp(ticketId: string): Promise<void> {
  await world.deps.queue.enqueue(world.deps.db, 'brief-ticket', [{ installId, ticketId }]);
  await world.database.run(
    `update pgboss.job set state = 'failed', completed_on = now(), retry_count = 3,
       output = '{"name":"ZendeskError","message":"zendesk_retry_later","stack":"secret words"}'
     where name = 'brief-ticket' and state = 'created' and data->>'ticketId' = $1`,
    [ticketId],
  );
}

/** Work that is not tried again and fails like this, as a worker does it. */
async function failWith(failure: unknown): Promise<HealthView['failed']> {
  const { db, queue, log } = world.deps;
  const name = 'test-connection';
  await world.database.run('delete from pgboss.job where name = $1', [name]);
  await queue.enqueue(db, name, [{ installId }]);
  const [job] = await queue.boss.fetch(name, { batchSize: 1, ignoreStartAfter: true });
  const handlers = {
    ...createHandlers(world.deps),
    [name]: () => Promise.reject(failure as Error),
  };
  await doJob({ queue, db, log, handlers }, name, job?.data, new AbortController().signal).catch(
    (left: object) => queue.boss.fail(name, job?.id ?? '', left),
  );
  return (await view()).failed.filter((one) => one.name === name);
}

describe('the health of a deployment', () => {
  it('tells of work that was given up its kind, account, ticket and reason, and no words', async () => {
    await giveUp('11');
    await giveUp('12');
    const health = await view();
    expect(kind(health, 'brief-ticket')?.failed).toBe(2);
    expect(health.failed.find(({ ticketId }) => ticketId === '11')).toMatchObject({
      ...{ name: 'brief-ticket', reason: 'zendesk_retry_later', tries: 4 },
      detail: 'ZendeskError',
      account: { id: installId, name: 'acme support' },
    });
    expect(JSON.stringify(health)).not.toContain('secret words');
  });

  it.each([
    ['a failure of Zendesk', new ZendeskError('reconnect', 'secret words'), 'zendesk_reconnect'],
    [
      'a refusal',
      new AppError('zendesk_unreachable', 'zendesk_unreachable'),
      'zendesk_unreachable',
    ],
    ['a failure of the code', new TypeError('secret words'), 'unexpected'],
    ['what is no failure', 'secret words', 'unexpected'],
  ])('keeps of %s its code and class, and no words', async (_what, failure, reason) => {
    const [job] = await failWith(failure);
    expect(job).toMatchObject({ reason, account: { name: 'acme support' } });
    expect(job?.detail).toBe(failure instanceof Error ? failure.name : undefined);
    const { rows } = await world.database.run(
      "select output::text as kept from pgboss.job where state = 'failed' and name = 'test-connection'",
      [],
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('secret words');
  });

  it('has one job tried again, then all of its kind, and notes who wanted it', async () => {
    const id = (await view()).failed.find(({ name }) => name === 'brief-ticket')?.id;
    const one = await view(world.person.post(`${api}/health/retry`, { name: 'brief-ticket', id }));
    expect(kind(one, 'brief-ticket')).toMatchObject({ failed: 1, waiting: 1 });
    const all = await view(world.person.post(`${api}/health/retry`, { name: 'brief-ticket' }));
    expect(kind(all, 'brief-ticket')).toMatchObject({ failed: 0, waiting: 2 });
    const again = await world.person.post(`${api}/health/retry`, { name: 'brief-ticket' });
    expect(again.status).toBe(404);
    const log = await (await world.person.request(`${api}/activity?kind=work`)).text();
    expect(log).toContain('had 1 failed “brief-ticket” job tried again');
  });

  it('shows for a week what failed, though what was done goes after an hour', async () => {
    await giveUp('13');
    const { rows } = await world.database.run(
      "select distinct deletion_seconds as kept from pgboss.job where state = 'failed'",
      [],
    );
    expect(rows).toEqual([{ kept: 7 * 24 * 3600 }]);
    const done = async () =>
      (
        await world.database.run(
          "select from pgboss.job where state = 'completed' and completed_on < now() - interval '1 hour'",
          [],
        )
      ).rows.length;
    await world.deps.queue.enqueue(world.deps.db, 'tidy-up', [{}]);
    await world.work();
    await world.database.run("update pgboss.job set completed_on = now() - interval '6 days'");
    expect(await done()).toBeGreaterThan(0);
    await world.deps.queue.enqueue(world.deps.db, 'tidy-up', [{}]);
    await world.work();
    expect(await done()).toBe(0);
    expect((await view()).failed.map(({ ticketId }) => ticketId)).toContain('13');
  });

  it('counts the webhooks that came, and says why others were refused', async () => {
    openTicket(world.account, 'Where is order 4711?');
    await world.account.sandbox.settle();
    await world.app.request(`${backendUrl}/webhooks/zendesk/${installId}`, {
      method: 'POST',
      body: '{}',
    });
    const nobody = crypto.randomUUID();
    await world.app.request(`${backendUrl}/webhooks/zendesk/${nobody}`, {
      method: 'POST',
      body: '{}',
    });
    const health = await view();
    expect(health.days[0]?.received).toBeGreaterThan(0);
    expect(health.refused).toEqual([
      { reason: 'no-signature', count: 1 },
      { reason: 'unknown-install', count: 1 },
    ]);
    expect(health.days[0]).toMatchObject({ refused: 1, repaired: 0 });
  });
});
