import type { Brief, BriefSentence, Receipt } from '../../../server/contract/brief.ts';

export function aReceipt(over: Partial<Receipt> = {}): Receipt {
  return {
    entryId: '7001',
    authorName: 'Maria López',
    authorRole: 'customer',
    at: '2026-03-01T09:00:00Z',
    public: true,
    passage: 'The lid of my blender is cracked.',
    ...over,
  };
}

export function aSentence(over: Partial<BriefSentence> = {}): BriefSentence {
  return { kind: 'opened', text: 'The lid is cracked.', receipts: [aReceipt()], ...over };
}

export function aBrief(over: Partial<Brief> = {}): Brief {
  return {
    ticketId: '42',
    version: 1,
    engine: 'basic',
    sentences: [aSentence()],
    waitingFor: 'agent',
    covers: { entries: 3, until: '2026-03-01T09:30:00Z' },
    madeAt: '2026-03-01T09:30:05Z',
    ...over,
  };
}
