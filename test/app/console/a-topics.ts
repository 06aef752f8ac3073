import type {
  CurvePoint,
  OptionView,
  TopicsView,
  TopicWriteView,
} from '../../../server/contract/topics-view.ts';
import { readCurve } from '../../../server/classifier/read-curve.ts';
import type { ReplayRow } from '../../../server/classifier/replay.ts';
import { listChoices } from '../../../server/topics/list-choices.ts';

export function anOption(over: Partial<OptionView> = {}): OptionView {
  return {
    value: 'billing__refund',
    name: 'Billing::Refund',
    examples: 412,
    precision: 0.968,
    recall: 0.941,
    assigned: 57,
    corrected: 2,
    suggestOnly: false,
    ...over,
  };
}

/** A past in which surer suggestions were right more often, from a half to nearly all of them. */
const past = Array.from({ length: 2400 }, (_, index) => {
  const confidence = 1 - ((index * 0.618) % 1) ** 2 * 0.9;
  const right = (index * 0.3247) % 1 < 0.5 + confidence * 0.495;
  return { confidence, right, fits: index % 12 !== 0 } as ReplayRow;
});

/** From "sets nearly everything" to "sets hardly anything, but that is right". */
export const curve: CurvePoint[] = readCurve(past);
export const choices = listChoices({ curve, judged: past.length });

/** The choices of a past that shows no more than so many percent can be kept. */
export function upTo(highest: number): typeof choices {
  return choices.filter(({ targetPercent }) => targetPercent <= highest);
}

export function aWrite(over: Partial<TopicWriteView> = {}): TopicWriteView {
  return {
    at: '2026-03-01T09:00:00Z',
    ticketId: '4711',
    value: 'billing__refund',
    name: 'Billing::Refund',
    outcome: 'written',
    confidence: 0.972,
    version: 3,
    because: ['4302', '4188'],
    ...over,
  };
}

export const someOptions: OptionView[] = [
  anOption(),
  anOption({
    ...{ value: 'billing__invoice', name: 'Billing::Invoice', examples: 230 },
    ...{ precision: 0.72, recall: 0.8, assigned: 0, corrected: 0, suggestOnly: true },
  }),
  anOption({
    ...{ value: 'login', name: 'Account::Login::Two-factor', examples: 1204 },
    ...{ precision: 0.99, recall: 0.97, assigned: 310, corrected: 1 },
  }),
  anOption({
    ...{ value: 'other', name: 'Other', examples: 0, precision: undefined, recall: undefined },
    ...{ assigned: 0, corrected: 0, suggestOnly: true },
  }),
];

type Classifier = NonNullable<TopicsView['classifier']>;

export function aClassifier(over: Partial<Classifier> = {}): Classifier {
  return {
    version: 3,
    trainedAt: '2026-03-01T06:00:00Z',
    examples: 12_846,
    learnedSince: 41,
    missing: 0,
    curve,
    choices,
    options: someOptions,
    findings: [
      {
        kind: 'overlap',
        values: ['billing__invoice', 'billing__refund'],
        names: ['Billing::Invoice', 'Billing::Refund'],
        share: 0.34,
        tickets: ['4031', '4055', '4102'],
      },
      {
        kind: 'often-corrected',
        ...{ value: 'billing__refund', name: 'Billing::Refund', share: 0.12 },
        tickets: ['4711', '4712'],
      },
      { kind: 'fits-none', share: 0.08, tickets: ['3999'] },
      { kind: 'never-used', value: 'other', name: 'Other' },
      { kind: 'never-used', value: 'fax', name: 'Channels::Fax' },
    ],
    ...over,
  };
}

/** Topics that are suggested, of an account with enough of a past to set them. */
export function aTopics(over: Partial<TopicsView> = {}): TopicsView {
  return {
    settings: { mode: 'suggest', fieldId: '360001', targetPercent: 95 },
    fields: [
      { id: '360001', title: 'Topic', options: 24 },
      { id: '360002', title: 'Product area', options: 1 },
    ],
    fieldsReadAt: '2026-03-01T08:57:00Z',
    field: { id: '360001', title: 'Topic', options: 24, isGone: false },
    mayWrite: true,
    training: { state: 'idle' },
    classifier: aClassifier(),
    trainings: [
      {
        ...{ version: 3, at: '2026-03-01T06:00:00Z', tookMs: 48_200 },
        ...{ examples: 12_846, options: 24, accuracy: 0.874, size: 1_843_200 },
      },
      {
        ...{ version: 2, at: '2026-02-22T06:00:00Z', tookMs: 46_900 },
        ...{ examples: 12_101, options: 23, size: 1_790_000 },
      },
    ],
    writes: [
      aWrite(),
      aWrite({
        ...{ at: '2026-03-01T08:40:00Z', ticketId: '4709', outcome: 'applied', agentId: '88' },
        ...{ confidence: 0.61, because: [] },
      }),
      aWrite({
        ...{ at: '2026-03-01T08:12:00Z', ticketId: '4700', outcome: 'not-written' },
        ...{ code: 'already-set', because: [] },
      }),
      aWrite({
        ...{ at: '2026-02-28T17:05:00Z', ticketId: '4655', outcome: 'undone', agentId: '88' },
        ...{ value: 'gone_option', name: undefined, because: [], confidence: undefined },
      }),
    ],
    ...over,
  };
}

/** Topics of which a field was never chosen. */
export function noTopics(over: Partial<TopicsView> = {}): TopicsView {
  return aTopics({
    settings: { mode: 'suggest', targetPercent: 95 },
    ...{ field: undefined, classifier: undefined, trainings: [], writes: [], mayWrite: false },
    ...over,
  });
}
