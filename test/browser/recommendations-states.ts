import type { BriefAnswer } from '../../server/contract/brief.ts';
import type { RecommendationsAnswer } from '../../server/contract/recommendations.ts';
import type { PanelSetting } from './panel-page.ts';

const said = {
  entryId: '7001',
  authorName: 'Ana Duarte',
  authorRole: 'customer' as const,
  at: '2026-03-01T09:00:00Z',
  public: true,
  passage: 'Windows Update stops with error 0x80070643 on my laptop.',
};

const brief: BriefAnswer = {
  state: 'ready',
  brief: {
    ticketId: '42',
    version: 3,
    engine: 'basic',
    language: 'en',
    standing: { state: 'waiting-for-agent', basis: 'conversation', receipts: [] },
    statements: [{ kind: 'issue', text: said.passage, receipts: [said] }],
    details: [],
    promises: [],
    questions: [],
    covers: { entries: 1, until: said.at, notesNotUsed: 0 },
    leftOut: [],
    madeAt: '2026-03-01T09:41:00Z',
  },
};

const solution =
  'Please reset the update service: stop it, empty the folder SoftwareDistribution, and start it again. After that the update installs by itself.';
const comment = `Hello Jo,\n\n${solution}\n\nKind regards\nPriya`;
const range = { start: comment.indexOf('Please'), end: comment.indexOf('\n\nKind') };

const full: RecommendationsAnswer = {
  state: 'ready',
  version: 2,
  telling: ['0x80070643', 'Windows Update', 'laptop'],
  tickets: [
    {
      ticketId: '35436',
      score: 0.9,
      strength: 'strong',
      solvedBy: { entryId: '9001', public: true, range },
      thumb: 'up',
    },
    {
      ticketId: '35102',
      score: 0.7,
      strength: 'good',
      solvedBy: { entryId: '9002', public: false },
    },
    { ticketId: '34987', score: 0.5, strength: 'some' },
    { ticketId: '34001', score: 0.4, strength: 'some' },
    { ticketId: '33977', score: 0.4, strength: 'some' },
    { ticketId: '33900', score: 0.4, strength: 'some' },
    { ticketId: '33800', score: 0.4, strength: 'some' },
  ],
  articles: [
    {
      articleId: '500',
      locale: 'en-us',
      score: 0.8,
      strength: 'strong',
      restricted: false,
      range: { start: 21, end: 115 },
    },
    { articleId: '501', locale: 'en-us', score: 0.5, strength: 'some', restricted: true },
    { articleId: '502', locale: 'en-us', score: 0.4, strength: 'some', restricted: false },
  ],
  incomplete: true,
};

const ticket = (id: number, subject: string, description: string, more: object = {}) => ({
  id,
  subject,
  description,
  status: 'closed',
  group_id: 8,
  satisfaction_rating: { score: 'unoffered' },
  metric_set: { solved_at: '2026-02-03T10:00:00Z' },
  ...more,
});

const shown = {
  tickets: [
    ticket(35436, 'Windows Update fails with 0x80070643 after every restart', 'On my laptop.', {
      satisfaction_rating: { score: 'good' },
    }),
    ticket(35102, 'Laptop will not update', 'It is about Windows Update.', {
      group_id: 9,
      satisfaction_rating: { score: 'bad' },
    }),
    ticket(34987, 'التحديث لا يعمل على حاسوبي المحمول', 'منذ أمس.', { metric_set: null }),
    ticket(
      34001,
      'https://example.com/a/very/long/address/without/any/blank/in/it/that/must/not/widen/the/panel',
      '',
    ),
    ticket(33977, '<b>Bold</b> words stay words', ''),
  ],
  groups: [
    { id: 8, name: 'Devices' },
    { id: 9, name: 'Second level support for laptops and printers' },
  ],
};

const article = (id: number, title: string, body: string, section: string, more: object = {}) => ({
  body: {
    article: {
      id,
      title,
      body,
      html_url: `https://acme.zendesk.com/hc/en-us/articles/${id}`,
      draft: false,
      section_id: 4,
      user_segment_id: null,
      ...more,
    },
    sections: [{ id: 4, name: section }],
  },
});

const zendesk: PanelSetting['zendesk'] = {
  '/api/v2/tickets/show_many.json': { body: shown },
  '/api/v2/tickets/35436/comments': {
    body: {
      comments: [
        {
          id: 9001,
          author_id: 5,
          plain_body: comment,
          public: true,
          created_at: '2026-02-03T09:59:00Z',
        },
      ],
      users: [{ id: 5, name: 'Priya Raman', role: 'agent' }],
    },
  },
  '/api/v2/tickets/35102/comments': {
    body: {
      comments: [
        {
          id: 9002,
          author_id: 5,
          plain_body: 'Replaced the disk, no charge.',
          public: false,
          created_at: '2026-02-02T09:59:00Z',
        },
      ],
      users: [{ id: 5, name: 'Priya Raman', role: 'agent' }],
    },
  },
  '/api/v2/help_center/en-us/articles/500': article(
    500,
    'Fix error 0x80070643 in Windows Update',
    '<h2>When an update stops half</h2><p>Stop the update service, empty the folder SoftwareDistribution, start the service again and look for updates.</p><p>Then restart.</p>',
    'Troubleshooting',
  ),
  '/api/v2/help_center/en-us/articles/501': article(
    501,
    'Replacing disks: what it costs us',
    '<p>Only for staff.</p>',
    'Internal',
    { user_segment_id: 3 },
  ),
  '/api/v2/help_center/en-us/articles/502': { status: 404 },
};

const state = (
  body: RecommendationsAnswer,
  more: Partial<PanelSetting> = {},
): Omit<PanelSetting, 'locale'> => ({
  answer: { body: brief },
  recommendations: { body },
  zendesk,
  ...more,
});

/** Every state the recommendations can be in, by name. */
export const recommendationsStates: Record<string, Omit<PanelSetting, 'locale'>> = {
  ready: state(full),
  'all hidden': state(
    { ...full, incomplete: false },
    {
      zendesk: {
        '/api/v2/tickets/show_many.json': { status: 403 },
        '/api/v2/help_center/': { status: 404 },
      },
    },
  ),
  'not answered by Zendesk': state(
    { ...full, incomplete: false },
    {
      zendesk: {
        '/api/v2/': { status: 503 },
        '/api/v2/tickets/42': { body: { ticket: { id: 42 }, comments: [{ id: 7006 }] } },
      },
    },
  ),
  'without articles': state({ ...full, articles: [], incomplete: false }),
  nothing: state({ ...full, tickets: [], articles: [], incomplete: false }),
  processing: state({ state: 'processing', askAgainMs: 60_000 }),
  'without history': state({ state: 'no-history' }),
  'reading history': state({ state: 'no-history', progress: { tickets: 12_345 } }),
  'switched off': state({ state: 'switched-off' }),
  disconnected: state({ state: 'not-connected', reason: 'disconnected' }),
  failed: state(full, { recommendations: { status: 503 } }),
};
