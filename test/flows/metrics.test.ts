import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import { createApp } from '../../server/app.ts';
import { metricNames } from '../../server/metrics/metrics.ts';
import { renderMetrics } from '../../server/metrics/render-metrics.ts';
import { openTicket } from '../support/ticket.ts';
import { backendUrl, makeWorld, thePast, type World } from '../support/world.ts';

const token = 'a-token-of-many-letters';
let world: World;
let installId: string;

beforeAll(async () => {
  world = await makeWorld({ leaves: thePast, env: { METRICS_TOKEN: token } });
  installId = (await world.connect()).id;
});
afterAll(() => world.close());

const ask = (authorization?: string, app = world.app) =>
  app.request(`${backendUrl}/metrics`, { headers: authorization ? { authorization } : {} });
const figures = async () => {
  const answer = await ask(`Bearer ${token}`);
  expect(answer.status).toBe(200);
  return answer.text();
};

/** The value of a sample by its name and labels as they are written. */
const valueOf = (text: string, sample: string) =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${sample} `))
      ?.split(' ')[1],
  );

describe('the figures for Prometheus', () => {
  it('are for whoever has the token, and are not there where none is set', async () => {
    expect((await ask()).status).toBe(401);
    expect((await ask(`Bearer ${token}x`)).status).toBe(401);
    expect((await ask(token)).status).toBe(401);
    expect((await ask(`Bearer ${token}`)).headers.get('content-type')).toMatch(/^text\/plain/);
    const without = createApp({
      ...world.deps,
      config: { ...world.deps.config, metricsToken: undefined },
    });
    expect((await ask(`Bearer ${token}`, without)).status).toBe(404);
    expect((await ask('Bearer undefined', without)).status).toBe(404);
  });

  it('are in the text format: each family once, explained, with numbers and nothing else', async () => {
    const lines = (await figures()).trimEnd().split('\n');
    const sample =
      /^[a-z_]+(?:\{[a-z]+="[^"\\\n]*"(?:,[a-z]+="[^"\\\n]*")*\})? (?:\d+(?:\.\d+)?(?:e[+-]\d+)?)$/;
    expect(lines.filter((line) => !line.startsWith('# ') && !sample.test(line))).toEqual([]);
    const typed = lines.flatMap((line) => /^# TYPE (\w+)/.exec(line)?.[1] ?? []);
    expect([...typed].sort()).toEqual([...metricNames].sort());
  });

  it('count deliveries by what became of them, and requests by door and how long they took', async () => {
    openTicket(world.account, 'Where is order 4711?');
    await world.account.sandbox.settle();
    await world.work();
    await world.app.request(`${backendUrl}/webhooks/zendesk/${installId}`, {
      method: 'POST',
      body: '{}',
    });
    const text = await figures();
    expect(valueOf(text, 'sidebrief_deliveries_total{outcome="accepted"}')).toBeGreaterThan(0);
    expect(valueOf(text, 'sidebrief_deliveries_total{outcome="no-signature"}')).toBe(1);
    const count = 'sidebrief_http_request_duration_seconds';
    const labels = 'door="webhooks",status="4xx"';
    expect(valueOf(text, `${count}_count{${labels}}`)).toBe(1);
    expect(valueOf(text, `${count}_bucket{${labels},le="+Inf"}`)).toBe(1);
    expect(valueOf(text, 'sidebrief_briefs{engine="basic"}')).toBe(1);
    expect(valueOf(text, 'sidebrief_zendesk_calls_total{purpose="agents"}')).toBeGreaterThan(0);
  });

  it('do not grow with what callers write, with accounts or with tickets', async () => {
    const before = (await figures()).split('\n').length;
    for (let n = 0; n < 30; n++) {
      await world.app.request(`${backendUrl}/wp-admin/${n}`);
      await world.app.request(`${backendUrl}/widget/tickets/${n}/brief`, { method: 'POST' });
    }
    const after = await figures();
    // Two doors more at most, with a histogram each.
    expect(after.split('\n').length - before).toBeLessThan(40);
    expect(after).not.toContain(installId);
    expect(after).not.toContain('wp-admin');
  });

  it('write odd labels so that they can be read', () => {
    const samples = [{ labels: { name: 'a"b\\c\nd' }, value: 1 }];
    expect(
      renderMetrics([{ name: 'sidebrief_up', type: 'gauge', help: 'Help.', samples }]),
    ).toContain('sidebrief_up{name="a\\"b\\\\c\\nd"} 1');
  });
});

describe('the dashboard', () => {
  it('asks for figures there are, and for each of them', () => {
    const file = readFileSync(
      new URL('../../docs/grafana-dashboard.json', import.meta.url),
      'utf8',
    );
    const dashboard = JSON.parse(file) as { panels: { targets?: { expr: string }[] }[] };
    const queries = dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
    const asked = queries.flatMap((query) => query.match(/sidebrief_\w+/g) ?? []);
    const families = asked.map((name) => name.replace(/_(?:bucket|sum|count)$/, ''));
    expect([...new Set(families)].sort()).toEqual([...metricNames].sort());
  });
});

describe('whether it is ready', () => {
  const ready = (app = world.app) => app.request(`${backendUrl}/readyz`);

  it('is said where database, migrations and queue are there', async () => {
    expect((await ready()).status).toBe(200);
    expect((await world.app.request(`${backendUrl}/healthz`)).status).toBe(200);
  });

  it('is denied with a code where the database does not answer', async () => {
    const db = { execute: () => Promise.reject(new Error('gone')) } as never;
    const app = createApp({ ...world.deps, db });
    const answer = await ready(app);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: 'database_unreachable' });
    expect((await app.request(`${backendUrl}/healthz`)).status).toBe(200);
  });

  it('is denied where a migration of this version is missing, or the queue', async () => {
    const undone = async (statement: string, put: string) => {
      await world.database.run(statement);
      try {
        return (await (await ready()).json()) as object;
      } finally {
        await world.database.run(put);
      }
    };
    const table = 'drizzle.__drizzle_migrations';
    expect(
      await undone(
        `update ${table} set created_at = created_at - 1e12`,
        `update ${table} set created_at = created_at + 1e12`,
      ),
    ).toMatchObject({ code: 'migrations_missing' });
    expect(
      await undone(
        'alter table pgboss.job rename to job_elsewhere',
        'alter table pgboss.job_elsewhere rename to job',
      ),
    ).toMatchObject({ code: 'queue_not_working' });
    await world.deps.db.execute(sql`select 1`);
    expect((await ready()).status).toBe(200);
  });
});
