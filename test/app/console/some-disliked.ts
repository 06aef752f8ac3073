import type { DislikedView } from '../../../server/contract/disliked.ts';
import type { CallLine } from '../../../server/contract/models-view.ts';

export const aLine: CallLine = {
  id: '6f1c2f6e-7b0f-4d6c-9a0d-1f2e3d4c5b6a',
  ...{ at: '2026-03-01T09:00:00Z', feature: 'brief', ticketId: '4711' },
  ...{ provider: 'models.example', model: 'large', outcome: 'answered' },
  ...{ tokensIn: 2140, tokensOut: 310, cost: 0.0015, tookMs: 3420, dropped: 1 },
};

const at = '2026-03-01T08:00:00Z';
const writtenId = '6f1c2f6e-7b0f-4d6c-9a0d-1f2e3d4c5b6a';
export const byModel: DislikedView = {
  ...{ key: `brief-4711-2-${writtenId}`, kind: 'brief', ticketId: '4711', up: 1, down: 3 },
  ...{ lastAt: at, xray: 'kept', madeWith: 'brief@4 brief-part@2 brief-merge@2 guidance@2' },
  reasons: [
    { reason: 'wrong', n: 2 },
    { reason: 'too-long', n: 1 },
  ],
  brief: {
    ...{ madeAt: at, rule: 'basic-6', locale: 'de', language: 'fr', entries: 4 },
    ...{ until: at, notesNotUsed: 1 },
    parts: [
      { part: 'issue', entryIds: ['901', '902'] },
      { part: 'standing', entryIds: [] },
    ],
  },
  calls: [aLine],
};
const { xray: _, madeWith: __, brief, ...rest } = byModel;
export const basic: DislikedView = {
  ...{ ...rest, key: 'brief-4711-1', reasons: [], calls: [] },
  ...(brief && { brief: { ...brief, locale: undefined } }),
};
export const find: DislikedView = {
  ...{ key: 'article-77-3600', kind: 'recommendation', ticketId: '77', up: 0, down: 2 },
  ...{ found: { kind: 'article', id: '3600' }, lastAt: at, reasons: [], calls: [] },
  recommendation: {
    ...{ madeAt: at, rule: 'basic-1', locale: 'en-us', strength: 'good', score: 0.412 },
    ...{ place: 2, of: 3, outOf: 4120, telling: 5 },
  },
};
