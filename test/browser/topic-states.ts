import type { BriefAnswer } from '../../server/contract/brief.ts';
import type { AssignedTopic, TopicAnswer, TopicSuggestion } from '../../server/contract/topics.ts';
import type { PanelSetting } from './panel-page.ts';

const said = {
  entryId: '7001',
  authorName: 'Ana Duarte',
  authorRole: 'customer' as const,
  at: '2026-03-01T09:00:00Z',
  public: true,
  passage: 'You have charged me twice for the same order.',
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

const option = (
  value: string,
  name: string,
  confidence: number,
  because: string[] = [],
): TopicSuggestion => ({ value, name, confidence, because });

const charged = option('billing__refund__double', 'Billing::Refund::Double charge', 0.91, [
  '35436',
  '35102',
  '34987',
]);
const suggestions: TopicSuggestion[] = [
  charged,
  option('billing__refund__missing', 'Billing::Refund::Refund not received', 0.74, ['35102']),
  option(
    'long',
    'Subscription and membership::Plans that renew by themselves::Was charged although the subscription had been cancelled in time, and wants the whole year back',
    0.46,
    ['1'],
  ),
  option('rtl', 'الفواتير::استرداد الأموال::تم الخصم مرتين', 0.44),
  option(
    'hostile',
    '<img src=x onerror=alert(1)>::</h3><b>Averylongwordwithoutanyblankinitthatmustnotwidenthepanelatall',
    0.12,
  ),
];

const assigned: AssignedTopic = { ...charged, at: '2026-03-01T09:42:00Z', state: 'assigned' };

const ready = (over: Partial<Extract<TopicAnswer, { state: 'ready' }>> = {}): TopicAnswer => ({
  state: 'ready',
  version: 2,
  field: { id: '360', title: 'Contact reason' },
  suggestions,
  ...over,
});

const solved = (id: number, subject: string) => ({
  id,
  subject,
  description: '',
  status: 'closed',
  metric_set: { solved_at: '2026-02-03T10:00:00Z' },
});

/** What Zendesk says of the ticket's field. */
const zendesk = (value: string | null, status = 'open'): PanelSetting['zendesk'] => ({
  '/api/v2/tickets/42.json': {
    body: {
      ticket: {
        id: 42,
        status,
        updated_at: '2026-03-01T09:41:00Z',
        custom_fields: [{ id: 360, value }],
      },
    },
  },
  '/api/v2/ticket_fields/360.json': {
    body: {
      ticket_field: {
        custom_field_options: [
          ...suggestions.map(({ value: known, name }) => ({ value: known, name })),
          { value: 'orders__late', name: 'Orders::Delivery::Late' },
        ],
      },
    },
  },
  '/api/v2/tickets/show_many.json': {
    body: {
      tickets: [
        solved(35436, 'Charged twice for one order'),
        solved(35102, 'لقد دفعت مرتين مقابل نفس الطلب'),
      ],
    },
  },
});

const state = (
  body: TopicAnswer,
  value: string | null = null,
  more: Partial<PanelSetting> = {},
): Omit<PanelSetting, 'locale'> => ({
  answer: { body: brief },
  topic: { body },
  zendesk: zendesk(value),
  ...more,
});

/** Every state the topic can be in, by name. */
export const topicStates: Record<string, Omit<PanelSetting, 'locale'>> = {
  suggested: state(ready()),
  assigned: state(ready({ assigned }), charged.value),
  'assigned and nothing else likely': state(ready({ assigned, suggestions: [] }), charged.value),
  'set by the agent before': state(ready({ appliedByYou: charged.value }), charged.value),
  'set by somebody': state(ready(), 'orders__late'),
  'of a closed ticket': state(ready(), null, { zendesk: zendesk(null, 'closed') }),
  'not likely enough': state(ready({ suggestions: [] })),
  'being learned': state(ready({ suggestions: [], learning: { have: 1240, need: 2000 } })),
  'suggested early': state(
    ready({ suggestions: suggestions.slice(0, 2), learning: { have: 1240, need: 2000 } }),
  ),
  processing: state({ state: 'processing', askAgainMs: 60_000 }),
  'without a field': state({ state: 'no-field' }),
  disconnected: state({ state: 'not-connected', reason: 'disconnected' }),
  failed: state(ready(), null, { topic: { status: 503 } }),
  'not said by Zendesk': state(ready(), null, {
    zendesk: { ...zendesk(null), '/api/v2/tickets/42.json': { status: 503 } },
  }),
};
