import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installsView, type InstallsView } from '../../server/contract/install.ts';
import { dayOf } from '../../server/calls/day-of.ts';
import { jobHours } from '../../server/db/jobs-schema.ts';
import { modelSettings, modelUsage } from '../../server/db/models-schema.ts';
import { deleteOldJobHours } from '../../server/jobs/count-jobs.ts';
import { doJob } from '../../server/jobs/do-job.ts';
import { createHandlers } from '../../server/jobs/handlers.ts';
import type { HttpPerson } from '../support/http-person.ts';
import { joinByInvite } from '../support/join-by-invite.ts';
import { backendUrl, makeWorld, thePast, type World } from '../support/world.ts';

const api = `${backendUrl}/api/console`;
const hourMs = 3600_000;
let world: World;
let installId: string;
let otherId: string;

beforeAll(async () => {
  world = await makeWorld({ leaves: thePast });
  installId = (await world.createInstall()).id;
  otherId = (await world.createInstall(world.addAccount('globex'))).id;
});
afterAll(() => world.close());

/** The list as a person sees it, with what was done in the last so many hours. */
async function list(hours = 1, person: HttpPerson = world.person): Promise<InstallsView> {
  const since = new Date(Date.now() - hours * hourMs).toISOString();
  const answer = await person.request(`${api}/installs?since=${since}`);
  return installsView.parse(await answer.json());
}

/** A model of the account's own, and one call of it so many days ago. */
async function haveModel(id: string): Promise<void> {
  const own = { kind: 'openai-compatible', baseUrl: 'https://models.example/v1', model: 'm' };
  const row = { installId: id, source: 'own', ...own } as const;
  await world.deps.db.insert(modelSettings).values(row as typeof modelSettings.$inferInsert);
}
async function use(id: string, daysAgo: number, tokensIn: number): Promise<void> {
  const day = dayOf(new Date(world.deps.now().getTime() - daysAgo * 24 * hourMs));
  for (const feature of ['brief', 'reply'] as const) {
    const row = { installId: id, day, feature, calls: 1, tokensIn, tokensOut: 1, cost: 0.25 };
    await world.deps.db.insert(modelUsage).values(row);
  }
}

/** Work on an account that goes well, or not. */
async function workOn(id: string, goesWell = true): Promise<void> {
  const fine = createHandlers(world.deps);
  const handlers = {
    ...fine,
    'check-install': async () => {
      if (!goesWell) throw new Error('of no interest');
    },
  };
  const job = { ...world.deps, handlers };
  await doJob(job, 'check-install', { installId: id }, new AbortController().signal).catch(
    () => undefined,
  );
}

const setBack = (hours: number) =>
  world.deps.db
    .update(jobHours)
    .set({ hour: sql`${jobHours.hour} - ${hours} * interval '1 hour'` });

describe('the totals of the accounts (F-30)', () => {
  it('count what was done since a moment, and what failed in a day, each account its own (B-03, IN-03)', async () => {
    expect((await list()).work).toEqual({ done: 0, failed: 0 });
    await workOn(installId);
    await workOn(installId);
    await workOn(installId, false);
    await workOn(otherId);
    expect((await list()).work).toEqual({ done: 3, failed: 1 });
    await setBack(5);
    expect((await list(3)).work).toEqual({ done: 0, failed: 1 });
    expect((await list(8)).work).toEqual({ done: 3, failed: 1 });
    await setBack(24);
    expect((await list(8)).work).toEqual({ done: 0, failed: 0 });
  });

  it('stand over the accounts, the newest first (L-05)', async () => {
    const { id } = await world.createInstall(world.addAccount('umbrella'));
    const { installs } = await list();
    expect(installs.map((install) => install.id)).toEqual([id, otherId, installId]);
  });

  it('are those of the accounts that somebody may see', async () => {
    await workOn(installId);
    await workOn(otherId);
    await workOn(otherId, false);
    const lena = await joinByInvite(world, {
      ...{ email: 'lena@example.com', role: 'read-only', accountIds: [installId] },
    });
    const seen = await list(1, lena);
    expect(seen.installs.map(({ id }) => id)).toEqual([installId]);
    expect(seen.work).toEqual({ done: 1, failed: 0 });
  });

  it('are not counted where nobody says since when, and refused where that is no moment', async () => {
    const plain = await world.person.request(`${api}/installs`);
    expect(installsView.parse(await plain.json()).work).toBeUndefined();
    expect((await world.person.request(`${api}/installs?since=yesterday`)).status).toBe(422);
  });

  it('are no reason to keep hours for ever', async () => {
    await setBack(24 * 9);
    await workOn(installId);
    await deleteOldJobHours(world.deps.db);
    const kept = await world.deps.db
      .select({ done: jobHours.done })
      .from(jobHours)
      .where(eq(jobHours.installId, installId));
    expect(kept).toEqual([{ done: 1 }]);
  });

  it('do not keep work of an account that is gone from being done', async () => {
    await workOn(crypto.randomUUID());
    expect(world.logged.filter((line) => line.includes('was not counted'))).toEqual([]);
  });
});

describe('what models used, in the totals of the accounts', () => {
  it('is left out where no account has one, and is nothing where one was never asked', async () => {
    expect((await list()).usage).toBeUndefined();
    await haveModel(installId);
    const nothing = { tokens: 0, cost: 0 };
    expect((await list()).usage).toEqual({ today: nothing, last30Days: nothing });
  });

  it('is counted of today and of the last 30 days, of all accounts together', async () => {
    await use(installId, 0, 100);
    await use(installId, 29, 1000);
    await use(installId, 30, 10_000);
    await use(otherId, 0, 7);
    expect((await list()).usage).toEqual({
      today: { tokens: 2 * (101 + 8), cost: 1 },
      last30Days: { tokens: 2 * (101 + 8 + 1001), cost: 1.5 },
    });
  });

  it('is that of the accounts that somebody may see, also of one that has a model no more', async () => {
    const noor = await joinByInvite(world, {
      ...{ email: 'noor@example.com', role: 'read-only', accountIds: [otherId] },
    });
    const used = { tokens: 2 * 8, cost: 0.5 };
    expect((await list(1, noor)).usage).toEqual({ today: used, last30Days: used });
    await world.deps.db.delete(modelUsage).where(eq(modelUsage.installId, otherId));
    expect((await list(1, noor)).usage).toBeUndefined();
  });
});
