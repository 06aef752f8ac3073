import { count, inArray, sql } from 'drizzle-orm';
import { activities } from '../db/activity-schema.ts';
import { callCounts } from '../db/calls-schema.ts';
import type { Db } from '../db/connect.ts';
import { modelBriefs, modelUsage } from '../db/models-schema.ts';
import { briefs, events, installs } from '../db/schema.ts';
import type { MetricFamily, MetricName, Sample } from './metrics.ts';

/** What the database tells of all processes together. Labels are our own words: no account, no ticket. */
export async function readMetrics(db: Db): Promise<MetricFamily[]> {
  const [model, calls, accounts, topics] = [
    await readModel(db),
    await readCalls(db),
    await db
      .select({ status: installs.status, n: count() })
      .from(installs)
      .groupBy(installs.status),
    await readTopics(db),
  ];
  const [stored] = await db.select({ n: count() }).from(events);
  const [basic] = await db.select({ n: count() }).from(briefs);
  const [written] = await db.select({ n: count(modelBriefs.body) }).from(modelBriefs);
  return [
    gauge('sidebrief_up', 'That the backend answers.', [{ value: 1 }]),
    gauge(
      'sidebrief_accounts',
      'Zendesk accounts, by status.',
      accounts.map(({ status, n }) => ({ labels: { status }, value: n })),
    ),
    gauge('sidebrief_events_stored', 'Events of the last month that are kept.', [
      { value: stored?.n ?? 0 },
    ]),
    gauge('sidebrief_briefs', 'Briefs that are kept, by what made them.', [
      { labels: { engine: 'basic' }, value: basic?.n ?? 0 },
      { labels: { engine: 'model' }, value: written?.n ?? 0 },
    ]),
    ...model,
    counter('sidebrief_topics_total', 'Topics, by what became of them.', topics),
    ...calls,
  ];
}

async function readModel(db: Db): Promise<MetricFamily[]> {
  const total = (column: keyof typeof modelUsage.$inferSelect) =>
    sql<number>`coalesce(sum(${modelUsage[column]}), 0)`.mapWith(Number);
  const rows = await db
    .select({
      feature: modelUsage.feature,
      calls: total('calls'),
      failures: total('failures'),
      tokensIn: total('tokensIn'),
      tokensOut: total('tokensOut'),
      cost: total('cost'),
    })
    .from(modelUsage)
    .groupBy(modelUsage.feature);
  const by = (pick: (row: (typeof rows)[number]) => number): Sample[] =>
    rows.map((row) => ({ labels: { feature: row.feature }, value: pick(row) }));
  return [
    counter(
      'sidebrief_model_calls_total',
      'Calls of models.',
      by(({ calls }) => calls),
    ),
    counter(
      'sidebrief_model_failures_total',
      'Calls of models that did not help.',
      by(({ failures }) => failures),
    ),
    counter(
      'sidebrief_model_tokens_total',
      'Tokens sent to and received from models.',
      rows.flatMap(({ feature, tokensIn, tokensOut }) => [
        { labels: { feature, direction: 'in' }, value: tokensIn },
        { labels: { feature, direction: 'out' }, value: tokensOut },
      ]),
    ),
    counter(
      'sidebrief_model_cost_total',
      'What calls of models cost.',
      by(({ cost }) => cost),
    ),
  ];
}

async function readCalls(db: Db): Promise<MetricFamily[]> {
  const total = (column: 'calls' | 'waits' | 'waitedMs' | 'refusals') =>
    sql<number>`coalesce(sum(${callCounts[column]}), 0)`.mapWith(Number);
  const rows = await db
    .select({
      purpose: callCounts.purpose,
      calls: total('calls'),
      waits: total('waits'),
      waitedMs: total('waitedMs'),
      refusals: total('refusals'),
    })
    .from(callCounts)
    .groupBy(callCounts.purpose);
  const by = (pick: (row: (typeof rows)[number]) => number): Sample[] =>
    rows.map((row) => ({ labels: { purpose: row.purpose }, value: pick(row) }));
  return [
    counter(
      'sidebrief_zendesk_calls_total',
      'Calls to Zendesk.',
      by(({ calls }) => calls),
    ),
    counter(
      'sidebrief_zendesk_waits_total',
      'Calls to Zendesk that had to wait for an allowance.',
      by(({ waits }) => waits),
    ),
    counter(
      'sidebrief_zendesk_waited_seconds_total',
      'How long calls to Zendesk waited.',
      by(({ waitedMs }) => waitedMs / 1000),
    ),
    counter(
      'sidebrief_zendesk_refusals_total',
      'Calls that Zendesk refused for being too many.',
      by(({ refusals }) => refusals),
    ),
  ];
}

const outcomes = {
  'topic-written': 'assigned',
  'topic-not-written': 'not-assigned',
  'topic-applied': 'applied',
  'topic-undone': 'undone',
} as const;

async function readTopics(db: Db): Promise<Sample[]> {
  const actions = Object.keys(outcomes) as (keyof typeof outcomes)[];
  const rows = await db
    .select({ action: activities.action, n: count() })
    .from(activities)
    .where(inArray(activities.action, actions))
    .groupBy(activities.action);
  return actions.map((action) => ({
    labels: { outcome: outcomes[action] },
    value: rows.find((row) => row.action === action)?.n ?? 0,
  }));
}

function gauge(name: MetricName, help: string, samples: Sample[]): MetricFamily {
  return { name, type: 'gauge', help, samples };
}

function counter(name: MetricName, help: string, samples: Sample[]): MetricFamily {
  return { name, type: 'counter', help, samples };
}
