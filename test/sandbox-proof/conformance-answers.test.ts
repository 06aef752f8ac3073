import { describe, expect, it } from 'vitest';
import { createApp } from '../sandbox/create-app.ts';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import { addArticle } from '../sandbox/help-center/add-article.ts';
import { addCategory } from '../sandbox/help-center/add-category.ts';
import { addSection } from '../sandbox/help-center/add-section.ts';
import { addClient } from '../sandbox/oauth/add-client.ts';
import { issueToken } from '../sandbox/oauth/issue-token.ts';
import { fillWithSampleData } from '../sandbox/sample/fill.ts';
import { sampleTickets } from '../sandbox/sample/sample-tickets.ts';
import { checkExchange, describedOperations, DESCRIPTIONS } from './openapi/check-exchange.ts';
import { UNDESCRIBED } from './openapi/exceptions.ts';
import { findOperation } from './openapi/find-operation.ts';
import { missingKeys } from './openapi/missing-keys.ts';

const operations = describedOperations();
if (!operations) console.log(`Left out: conformance of answers, since ${DESCRIPTIONS} is absent`);

/** Keys of Zendesk's examples that this account rightly lacks. */
const LACKING: [RegExp, string][] = [
  [
    /\/(user|users\/\*|deleted_users?|deleted_users\/\*)\/separation$/,
    'a plan with department spaces',
  ],
  [/\/(brand|brands\/\*)\/user_separation$/, 'a plan with department spaces'],
  [/\/(user_fields|organization_fields)\//, "the example account's own fields"],
  [
    /\/ticket_events\/\*\/(instance_id|metric|time|type)$/,
    "the description's example shows metric events in the place of ticket events",
  ],
  [/\/authenticity_token$/, 'given to browser sessions, not to tokens'],
  [/\/satisfaction_rating\/(comment|id)$/, 'there once a customer has rated'],
  [/\/ticket_forms\/\*\/deleted_at$/, 'there once a form is deleted'],
  [/\/metadata\/via$|\/via\/source\//, 'depends on the channel a comment came by'],
  [/\/audits\/\*\/metadata\/system\/location$/, 'the sender of a mail has no known location'],
  [/\/results\/\*\/name$/, 'the example holds other kinds of results than tickets'],
  [
    /\/brand_agents\/\*\/(created|updated)_at$/,
    'the sandbox does not keep when an agent was limited to a brand',
  ],
  [
    /\/events\/\*\/(received_at|source|content\/actions|author\/)/,
    'depends on the messaging channel',
  ],
];

type Call = [method: string, route: string, params?: Params, query?: string, body?: object];
/** A function is asked when its turn comes. */
type Params = Record<string, number | (() => string)>;

describe.skipIf(!operations)('the sandbox answers as Zendesk describes', () => {
  it.each(calls())('%s %s %j %s', async (method, route, params = {}, query = '', body) => {
    const path = route.replace(/:(\w+)/g, (_, name: string) => {
      const value = params[name];
      return String(typeof value === 'function' ? value() : value);
    });
    const request = new Request(`${sandbox.origin}/api/v2${path}${query}`, {
      method,
      headers: {
        authorization: `Bearer ${token?.accessToken}`,
        'content-type': 'application/json',
      },
      body: body && JSON.stringify(body),
    });
    const response = await sandbox.fetch(request.clone());
    expect(response.status).toBeLessThan(300);
    expect(await checkExchange(request, response)).toEqual([]);

    const operation = findOperation(operations ?? [], method, `/api/v2${path}`);
    const examples = operation?.examples.get(String(response.status)) ?? [];
    if (response.status === 204 || method !== 'GET') return;
    const answer: unknown = await response.json();
    const missing = examples.flatMap((example) => missingKeys(example, [answer]));
    expect(missing.filter((key) => !LACKING.some(([known]) => known.test(key)))).toEqual([]);
  });

  it('on every route there is', () => {
    const driven = new Set(calls().map(([method, route]) => `${method} /api/v2${route}`));
    const routes = createApp(sandbox, false)
      .routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/v2/'))
      .filter(({ path }) => !UNDESCRIBED.test(path))
      .map(({ method, path }) => `${method} ${path}`);
    expect(routes.filter((route) => !driven.has(route))).toEqual([]);
  });

  it('and the checker notices what does not conform', async () => {
    const ask = (path: string, init?: RequestInit) =>
      new Request(`${sandbox.origin}/api/v2${path}`, init);
    const json = { 'content-type': 'application/json' };
    const put = { method: 'PUT', headers: json };
    const messages = async (request: Request, response: Response) =>
      (await checkExchange(request, response)).map(({ part, message }) => `${part} ${message}`);
    const fine = Response.json({ ticket: { id: 1 } });

    expect(await messages(ask('/tickets/1'), Response.json({ ticket: { id: '1' } }))).toEqual([
      'answer /ticket/id must be integer {"type":"integer"}',
    ]);
    expect(await messages(ask('/tickets/1', { method: 'PATCH' }), fine)).toEqual([
      'request is no operation Zendesk describes',
    ]);
    expect(await messages(ask('/tickets/1?expand=all'), fine)).toEqual([
      'request ?expand is not a parameter of this operation',
    ]);
    const body = JSON.stringify({ ticket: { statuss: 'open', priority: 'huge' } });
    expect(await messages(ask('/tickets/1', { ...put, body }), fine)).toEqual([
      expect.stringContaining('request /ticket/priority must be equal to one of'),
      'request /ticket/statuss is not something one can send',
    ]);
    expect(await messages(ask('/incremental/tickets'), Response.json({}))).toEqual([
      'request ?start_time is required',
    ]);
  });
});

const sandbox = createSandbox({ startAt: Date.parse('2026-10-30T09:00:00Z') });
fillWithSampleData(sandbox);
addArticle(sandbox, {
  sectionId: addSection(sandbox, {
    categoryId: addCategory(sandbox, { name: 'Boots' }).id,
    name: 'Soles',
  }).id,
  title: 'New soles',
});
const client = addClient(sandbox, {
  identifier: 'conformance',
  redirectUris: ['https://a.example'],
});
const [token, other] = ['read write', 'read'].map((scopes) =>
  issueToken(sandbox, {
    clientId: client.id,
    userId: sandbox.account.ownerId,
    scopes: scopes.split(' '),
  }),
);

function helpCenterCalls(): Call[] {
  const { categories, sections, articles } = sandbox.account.helpCenter;
  const segment = { id: [...sandbox.account.helpCenter.userSegments.keys()][0] ?? 0 };
  const [group = 0] = sandbox.account.helpCenter.permissionGroups.keys();
  const [category, section, article] = [categories, sections, articles].map((rows) => ({
    id: [...rows.keys()][0] ?? 0,
  }));
  const locale = () => 'en-us';
  const both = (route: string, params: Params = {}, query = ''): Call[] => [
    ['GET', `/help_center${route}`, params, query],
    ['GET', `/help_center/:locale${route}`, { ...params, locale }, query],
  ];
  const written = {
    title: 'Care of soles',
    body: '<p>Brush them.</p>',
    locale: 'en-us',
    permission_group_id: group,
  };
  const body = { article: written, notify_subscribers: false };
  const lastOf = (rows: Map<number, unknown>) => ({ id: [...rows.keys()].at(-1) ?? 0 });
  const translationId = [...articles.values()]
    .find(({ translations }) => translations.length > 1)
    ?.translations.at(-1)?.id;
  return [
    ...both(
      '/articles',
      {},
      '?sort_by=updated_at&sort_order=desc&include=users,sections,categories',
    ),
    ...both('/articles', {}, '?page[size]=5'),
    ...both('/articles/:id', article),
    ...both('/sections/:id/articles', section),
    ...both('/categories/:id/articles', category),
    ...both('/categories'),
    ...both('/categories/:id', category),
    ...both('/categories/:id/sections', category),
    ...both('/sections'),
    ...both('/sections/:id', section),
    ['GET', '/help_center/locales'],
    ['GET', '/help_center/incremental/articles', {}, '?start_time=1500000000'],
    ['GET', '/help_center/articles/search', {}, '?query=password'],
    ['GET', '/help_center/user_segments'],
    ['GET', '/help_center/user_segments/applicable'],
    ['GET', '/help_center/user_segments/:id', segment],
    ['GET', '/help_center/articles/:id/translations', article],
    ['GET', '/help_center/articles/:id/translations/:language', { ...article, language: locale }],
    ['POST', '/help_center/sections/:id/articles', section, '', body],
    ['POST', '/help_center/:locale/sections/:id/articles', { ...section, locale }, '', body],
    ['PUT', '/help_center/articles/:id', article, '', { article: { promoted: true } }],
    [
      'POST',
      '/help_center/articles/:id/translations',
      article,
      '',
      { translation: { locale: 'fr', title: 'Semelles', body: '<p>Brosser.</p>', draft: true } },
    ],
    [
      'PUT',
      '/help_center/articles/:id/translations/:language',
      { ...article, language: locale },
      '',
      { translation: { title: 'Soles' } },
    ],
    ['GET', '/help_center/articles/:id/translations/missing', article],
    ['DELETE', '/help_center/translations/:id', { id: () => String(translationId) }],
    ['DELETE', '/help_center/articles/:id', article],
    ['DELETE', '/help_center/sections/:id', lastOf(sections)],
    ['DELETE', '/help_center/categories/:id', lastOf(categories)],
  ];
}

function calls(): Call[] {
  const { users, groups, organizations, brands, fields } = sandbox.account;
  const first = (rows: Map<number, unknown>) => ({ id: [...rows.keys()][1] ?? 0 });
  const user = first(users);
  const topic = { id: [...fields.values()].find(({ title }) => title === 'Topic')?.id ?? 0 };
  const open = { id: sampleTickets.passwordReset };
  const long = { id: sampleTickets.fieldTest };
  const scratch = { id: sampleTickets.bootSize };
  const commented = {
    ...open,
    commentId: sandbox.account.tickets.get(open.id)?.comments[1]?.id ?? 0,
  };
  const pictured = sandbox.account.tickets.get(sampleTickets.attachmentOnly)?.comments[0];
  const [picture = 0, next = 0] = pictured?.attachments.map(({ id }) => id) ?? [];
  return [
    ['GET', '/users/me'],
    ['GET', '/users'],
    ['GET', '/users', {}, '?role[]=agent&page[size]=2'],
    ['GET', '/users/count'],
    ['GET', '/users/count', {}, '?role=agent'],
    ['GET', '/deleted_users/count'],
    ['GET', '/organizations/count'],
    ['GET', '/groups/count'],
    ['GET', '/ticket_fields/count'],
    ['GET', '/users/show_many', {}, `?ids=${user.id}`],
    ['GET', '/users/:id', user],
    ['GET', '/users/:id/group_memberships', user],
    ['POST', '/users', {}, '', { user: { name: 'Ada Fell', email: 'ada@example.com' } }],
    ['PUT', '/users/:id', user, '', { user: { name: 'Benedict Sato' } }],
    ['DELETE', '/users/:id', user],
    ['GET', '/deleted_users'],
    ['GET', '/deleted_users/:id', user],
    ['DELETE', '/deleted_users/:id', user],
    ['GET', '/groups'],
    ['GET', '/groups/assignable'],
    ['GET', '/groups/:id', first(groups)],
    ['GET', '/groups/:id/memberships', first(groups)],
    ['GET', '/groups/:id/memberships/assignable', first(groups), '?include=users'],
    ['GET', '/group_memberships'],
    ['GET', '/group_memberships/assignable'],
    ['GET', '/organizations'],
    ['GET', '/organizations/:id', first(organizations)],
    ['DELETE', '/organizations/:id', { id: [...organizations.keys()].at(-1) ?? 0 }],
    ['GET', '/brands'],
    ['GET', '/brands/:id', first(brands)],
    ['GET', '/brand_agents'],
    ['GET', '/ticket_fields'],
    ['GET', '/ticket_fields', {}, '?page[size]=5'],
    ['GET', '/ticket_fields/:id', topic],
    ['GET', '/ticket_fields/:id/options', topic],
    ['GET', '/ticket_forms'],
    ['GET', '/custom_statuses'],
    ['GET', '/tickets'],
    ['GET', '/tickets', {}, '?page[size]=100&sort=-updated_at&include=users,groups'],
    ['GET', '/tickets', {}, '?page=2&per_page=25'],
    ['GET', '/tickets/count'],
    ['GET', '/tickets/show_many', {}, '?ids=1,2,3'],
    ['GET', '/tickets/:id', open],
    ['GET', '/tickets/:id', open, '?include=users,comment_count'],
    ['GET', '/tickets/:id', { id: sampleTickets.nullSubject }],
    ['GET', '/tickets/:id', { id: sampleTickets.archivedZip }],
    ['GET', '/tickets/:id/comments', long, '?page[size]=100&include=users'],
    ['GET', '/tickets/:id/comments', long, '?sort_order=desc&include_inline_images=true'],
    ['GET', '/tickets/:id/comments', { id: sampleTickets.voiceCall }],
    ['GET', '/tickets/:id/comments/count', open],
    ['GET', '/tickets/:id/conversation_log', { id: sampleTickets.chatAngry }],
    ['GET', '/tickets/:id/audits', open],
    ['GET', '/tickets/:id/audits', { id: sampleTickets.cardNumberRedacted }],
    ['GET', '/tickets/:id/tags', open],
    ['PUT', '/tickets/:id/tags', scratch, '', { tags: ['measured'] }],
    ['POST', '/tickets/:id/tags', scratch, '', { tags: ['measured'] }],
    ['DELETE', '/tickets/:id/tags', scratch, '', { tags: ['measured'] }],
    [
      'POST',
      '/tickets',
      {},
      '',
      { ticket: { subject: 'Sizes', comment: { body: 'Which one?', public: true }, tags: ['a'] } },
    ],
    [
      'PUT',
      '/tickets/:id',
      scratch,
      '',
      {
        ticket: {
          custom_fields: [{ id: topic.id, value: 'products__advice__sizing' }],
          comment: { html_body: '<p>41</p>', public: false },
        },
      },
    ],
    ['PUT', '/tickets/:id/comments/:commentId/make_private', commented],
    ['PUT', '/tickets/:id/comments/:commentId/redact', commented, '', { text: 'Maya' }],
    ['GET', '/attachments/:id', { id: picture }],
    [
      'PUT',
      '/tickets/:id/comments/:commentId/attachments/:attachmentId/redact',
      { id: sampleTickets.attachmentOnly, commentId: pictured?.id ?? 0, attachmentId: picture },
    ],
    ['DELETE', '/attachments/:id', { id: next }],
    ['POST', '/tickets/:id/merge', open, '', { ids: [sampleTickets.cardDeclined] }],
    ['PUT', '/tickets/:id/mark_as_spam', { id: sampleTickets.phoneShop }],
    ['DELETE', '/tickets/:id', { id: sampleTickets.attachmentOnly }],
    ['GET', '/deleted_tickets'],
    ['PUT', '/deleted_tickets/:id/restore', { id: sampleTickets.attachmentOnly }],
    ['DELETE', '/deleted_tickets/:id', { id: sampleTickets.deletedByMistake }],
    ['GET', '/job_statuses/:id', { id: () => [...sandbox.jobs.keys()][0] ?? '' }],
    ['GET', '/incremental/tickets', {}, '?start_time=1700000000'],
    ['GET', '/incremental/tickets/cursor', {}, '?start_time=1700000000&per_page=50'],
    [
      'GET',
      '/incremental/tickets/cursor',
      {},
      '?start_time=1700000000&support_type_scope=all&include=metric_sets,users',
    ],
    ['GET', '/incremental/users', {}, '?start_time=1500000000'],
    ['GET', '/incremental/users/cursor', {}, '?start_time=1500000000'],
    ['GET', '/incremental/organizations', {}, '?start_time=1500000000'],
    [
      'GET',
      '/incremental/:resource/sample',
      { resource: () => 'tickets' },
      '?start_time=1700000000',
    ],
    ['GET', '/incremental/ticket_events', {}, '?start_time=1700000000&include=comment_events'],
    ...helpCenterCalls(),
    ['GET', '/search', {}, '?query=type:ticket boots'],
    ['GET', '/search/count', {}, '?query=boots'],
    ['GET', '/search/count', {}, '?query=type:ticket created>=2026-01-01 created<2026-02-01'],
    ['GET', '/search/export', {}, '?query=boots&filter[type]=ticket&page[size]=3'],
    ['GET', '/oauth/tokens/current'],
    ['GET', '/oauth/tokens'],
    ['GET', '/oauth/tokens/:id', { id: other?.id ?? 0 }],
    ['DELETE', '/oauth/tokens/:id', { id: other?.id ?? 0 }],
    ['GET', '/oauth/clients'],
    ['GET', '/oauth/clients/:id', { id: client.id }],
    ['DELETE', '/oauth/tokens/current'],
  ];
}
