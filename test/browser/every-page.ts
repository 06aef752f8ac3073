import type { Route } from '../../app/console/router/read-route.ts';
import { storesEn } from '../../app/console/stores/strings/en.ts';
import type { ActivityPage } from '../../server/contract/activity.ts';
import type { CareView } from '../../server/contract/care.ts';
import type { ConnectionCheck, ConnectionTest } from '../../server/contract/connection-test.ts';
import type { DeletionReceipt } from '../../server/contract/deletion.ts';
import type { FeaturesView } from '../../server/contract/features.ts';
import type { HealthView } from '../../server/contract/health-view.ts';
import type { InstallsView } from '../../server/contract/install.ts';
import { jobFailuresSaid } from '../../server/contract/job-failures-said.ts';
import type { UsageDay } from '../../server/contract/models-view.ts';
import type {
  InviteInfo,
  PeopleView,
  Person,
  SessionAnswer,
  SessionsView,
} from '../../server/contract/person.ts';
import type { QualityDay, QualityView } from '../../server/contract/quality.ts';
import {
  retentionKind,
  retentionRules,
  type RetentionView,
} from '../../server/contract/retention.ts';
import { catalogue } from '../../server/jobs/catalogue.ts';
import { aDeployment, anInstall } from '../app/console/fake-backend.ts';
import { aLine, byModel } from '../app/console/some-disliked.ts';
import { aCall, someGuidance, someModels } from '../app/console/some-models.ts';
import type { Answers } from './console-page.ts';
import { historyStates } from './history-states.ts';
import { topicsStates } from './topics-console-states.ts';

/** What the backend says itself, which no page of another language shows. */
export const inEnglish = 'it is so in English';
const ago = '2026-03-01T09:00:30Z';
const dana: Person = {
  ...{ id: 'p1', name: 'Dana Kim', email: 'dana@acme.example', role: 'admin' },
  hasSecondFactor: false,
  hasPassword: true,
};
const session: SessionAnswer = { person: dana, setupNeeded: false };
const sessions: SessionsView = {
  sessions: [{ id: 's1', isThis: true, createdAt: ago, seenAt: ago, expiresAt: ago }],
};
const people: PeopleView = {
  people: [{ ...dana, isYou: true, sessions: 1, seenAt: ago }],
  invites: [
    {
      ...{ id: 'i1', email: 'lee@acme.example', role: 'read-only', isExpired: false },
      ...{ expiresAt: ago, invitedBy: 'Dana Kim' },
    },
  ],
};
const did = (
  id: string,
  of: Pick<ActivityPage['lines'][number], 'kind' | 'action' | 'params'>,
) => ({
  ...{ id, at: ago, who: { kind: 'person' as const, id: 'p1', name: 'Dana Kim' } },
  ...{ account: { id: 'ins_1', name: 'Acme' }, what: inEnglish, ...of },
});
const activity: ActivityPage = {
  lines: [
    did('1', { kind: 'topics', action: 'topic-written', params: { topic: 'Refund' } }),
    did('2', { kind: 'history', action: 'call-share-changed', params: { percent: '35' } }),
    did('3', {
      kind: 'people',
      action: 'person-invited',
      params: { who: 'lee@acme.example', access: 'read-only', count: 2 },
    }),
    did('5', { kind: 'connection', action: 'account-deleted', params: { account: 'Globex' } }),
    did('4', {
      kind: 'zendesk',
      action: 'topic-not-written',
      params: { topic: 'Refund', why: 'ticket-closed' },
    }),
  ],
  people: [{ kind: 'person', id: 'p1', name: 'Dana Kim', isRemoved: false }],
  accounts: [{ id: 'ins_1', name: 'Acme' }],
};
const check = (
  of: Pick<ConnectionCheck, 'name' | 'state' | 'code' | 'action' | 'params'>,
): ConnectionCheck => ({
  ...of,
  ...{ message: inEnglish, at: ago, ...(of.state === 'problem' && { advice: inEnglish }) },
});
const tested: ConnectionTest = {
  state: 'done',
  at: ago,
  checks: [
    check({ name: 'clock', state: 'ok', code: 'clock_right' }),
    check({ name: 'grant', state: 'problem', code: 'grant_refused', action: 'reconnect' }),
    check({ name: 'webhook', state: 'repaired', code: 'webhook_was_paused' }),
    check({ name: 'signing-secret', state: 'repaired', code: 'signing_secret_was_rotated' }),
    check({ name: 'app', state: 'problem', code: 'app_uninstalled' }),
    check({
      name: 'widget-secret',
      state: 'problem',
      code: 'widget_secret_differs',
      action: 'write-secret',
    }),
    check({ name: 'export', state: 'unknown', code: 'needs_token' }),
    check({
      name: 'help-centre',
      state: 'problem',
      code: 'help_centre_off',
      params: { brands: ['Acme'] },
    }),
  ],
};
const care: CareView = {
  erasures: (['requester', 'organization', 'ticket'] as const).map((kind, n) => ({
    ...{ id: `e${n}`, kind, zendeskId: '4711', state: n === 0 ? 'running' : 'done', rows: 7 },
    ...{ requestedBy: 'Dana Kim', requestedAt: ago, tickets: 3, ticketsDone: 1 },
  })),
};
const kept: RetentionView = {
  kinds: retentionKind.options.map((kind) => ({
    ...{ kind, days: retentionRules[kind].usual, appliedAt: ago, removed: 2, removedInAll: 9 },
  })),
  xrayDays: 30,
};
const deletion: DeletionReceipt = {
  ...{ id: 'del_1', installId: 'ins_1', name: 'Acme', subdomain: 'acme', deletedAt: ago, left: 0 },
  stores: Object.keys(storesEn).map((key) => ({ store: key.replace('store.', ''), rows: 7 })),
  kept: { entries: 34, days: 3650 },
};
const health: HealthView = {
  jobs: Object.keys(catalogue).map((name) => ({ name, waiting: 1, running: 0, failed: 1 })),
  failed: Object.keys(jobFailuresSaid).map((reason, n) => ({
    ...{ id: `f${n}`, name: 'sync-page', reason, detail: 'TypeError', tries: 5, at: ago },
    account: { id: 'ins_1', name: n === 0 ? undefined : 'Acme' },
  })),
  days: [{ day: '2026-03-01', received: 412, refused: 1, repaired: 2 }],
  refused: [{ reason: 'wrong', count: 12 }],
  ...{ lastPollAt: ago, mayRetry: true, accounts: [{ id: 'ins_1', name: 'Acme' }] },
};
const aDay: QualityDay = {
  ...{ day: '2026-03-01', opened: 20, briefed: 14, briefsUp: 3, briefsDown: 1, findsUp: 2 },
  ...{ findsDown: 0, repliesUp: 1, repliesDown: 0, findsShown: 12, findsUsed: 4 },
  ...{ repliesShown: 6, repliesUsed: 2, shownBasic: 8, shownByModel: 31, answeredP95Ms: 50 },
  ...{
    modelMs: 1800,
    topicsSet: 3,
    topicsApplied: 2,
    topicsUndone: 1,
    topicsCorrected: 1,
    tokens: 900,
    cost: 0.1,
  },
};
const quality: QualityView = {
  groups: [{ id: '41', name: 'Nord' }],
  days: [aDay],
  disliked: [{ key: 'brief-425-1', kind: 'brief', ticketId: '425', down: 3, up: 1, lastAt: ago }],
};
const names = ['briefs', 'recommendations', 'replies', 'topics', 'history'] as const;
const features: FeaturesView = {
  features: names.map((name) => ({ name, on: name !== 'replies', missed: 0 })),
  ...{ hasContent: true, useInternalNotes: false },
  topics: { mode: 'suggest', field: 'Topic', mayWrite: false },
  ...{ byModel: { briefs: false, replies: false }, history: { tickets: 374, articles: 1 } },
};

const signedIn: Answers = { 'GET /session': { body: session } };
const atAccount: Answers = { ...signedIn, 'GET /installs/ins_1': { body: anInstall() } };
const totals: InstallsView = {
  ...{ installs: [anInstall()], work: { done: 1204, failed: 3 } },
  usage: { today: { tokens: 48_200, cost: 0.31 }, last30Days: { tokens: 1_204_000, cost: 12.5 } },
};
const accounts = { 'GET /installs': { body: totals } };
const ofCall = `/accounts/ins_1/models/calls/${aCall().id}` as const;
const ofDisliked = `/accounts/ins_1/quality/${byModel.key}` as const;
const used: UsageDay = {
  ...{ day: '2026-03-01', feature: 'brief', calls: 21, failures: 1, tokensIn: 44_940 },
  ...{ tokensOut: 3260, cost: 0.31, tookMs: 71_820, dropped: 4, kept: 96 },
};
const invited: InviteInfo = {
  ...{ email: 'lee@acme.example', role: 'read-only', invitedBy: 'Dana Kim', expiresAt: ago },
};
const signedOut: SessionAnswer = { setupNeeded: false };
const ofModels: Answers = {
  ...atAccount,
  'GET /installs/ins_1/models': { body: someModels() },
  'GET /installs/ins_1/models/guidance/brief': { body: someGuidance() },
};

/** Pages of the console by their addresses, and what the backend has to say there. */
const said = {
  '/setup#token': { 'GET /session': { body: { setupNeeded: true } satisfies SessionAnswer } },
  '/invite#token': { 'GET /session': { body: signedOut }, 'POST /invite': { body: invited } },
  '/sign-in': { 'GET /session': { body: signedOut } },
  '/nowhere': signedIn,
  '/': { ...signedIn, ...accounts },
  '/new': { ...signedIn, 'GET /deployment': { body: aDeployment() } },
  '/me': { ...signedIn, 'GET /me/sessions': { body: sessions } },
  '/people': { ...signedIn, ...accounts, 'GET /people': { body: people } },
  '/activity': { ...signedIn, 'GET /activity': { body: activity } },
  '/health': { ...signedIn, 'GET /health': { body: health } },
  '/deletions/del_1': { ...signedIn, 'GET /deletions/del_1': { body: deletion } },
  '/accounts/ins_1': { ...atAccount, 'GET /installs/ins_1/connection-test': { body: tested } },
  '/accounts/ins_1/health': { ...atAccount, 'GET /health': { body: health } },
  '/accounts/ins_1/activity': { ...atAccount, 'GET /installs/ins_1/activity': { body: activity } },
  '/accounts/ins_1/data': {
    ...atAccount,
    'GET /installs/ins_1/data': { body: care },
    'GET /installs/ins_1/data/retention': { body: kept },
  },
  '/accounts/ins_1/quality': { ...atAccount, 'GET /installs/ins_1/quality': { body: quality } },
  '/accounts/ins_1/features': { ...atAccount, 'GET /installs/ins_1/features': { body: features } },
  '/accounts/ins_1/models': ofModels,
  '/accounts/ins_1/history': historyStates['of every kind'] ?? {},
  '/accounts/ins_1/topics': topicsStates[Object.keys(topicsStates)[0] ?? ''] ?? {},
  '/accounts/ins_1/models/guidance': ofModels,
  '/accounts/ins_1/models/usage': {
    ...ofModels,
    'GET /installs/ins_1/models/usage': { body: { days: [used] } },
  },
  '/accounts/ins_1/models/calls': {
    ...atAccount,
    'GET /installs/ins_1/models/calls': { body: { calls: [aLine] } },
  },
  [ofCall]: {
    ...atAccount,
    [`GET /installs/ins_1/models/calls/${aCall().id}`]: { body: aCall() },
  },
  [ofDisliked]: {
    ...atAccount,
    [`GET /installs/ins_1/quality/disliked/${byModel.key}`]: { body: byModel },
    [`GET /installs/ins_1/models/calls/${aCall().id}`]: { body: aCall() },
  },
} satisfies Record<string, Answers>;

/** An address of each page: a page that nobody gave one is not compiled. */
export const addresses: Record<Route['name'], keyof typeof said> = {
  ...{ setup: '/setup#token', invite: '/invite#token', 'sign-in': '/sign-in' },
  ...{ unknown: '/nowhere', accounts: '/', new: '/new', me: '/me', people: '/people' },
  ...{ activity: '/activity', health: '/health', deletion: '/deletions/del_1' },
  account: '/accounts/ins_1',
  data: '/accounts/ins_1/data',
  quality: '/accounts/ins_1/quality',
  disliked: ofDisliked,
  features: '/accounts/ins_1/features',
  models: '/accounts/ins_1/models',
  guidance: '/accounts/ins_1/models/guidance',
  usage: '/accounts/ins_1/models/usage',
  calls: '/accounts/ins_1/models/calls',
  call: ofCall,
  history: '/accounts/ins_1/history',
  topics: '/accounts/ins_1/topics',
};
export const everyPage: Record<string, Answers> = said;
