import type { Brief, BriefStatement, Receipt } from '../../../server/contract/brief.ts';

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

export function aStatement(over: Partial<BriefStatement> = {}): BriefStatement {
  return { kind: 'issue', text: 'The lid is cracked.', receipts: [aReceipt()], ...over };
}

export function aBrief(over: Partial<Brief> = {}): Brief {
  return {
    ticketId: '42',
    version: 1,
    engine: 'basic',
    standing: {
      state: 'waiting-for-agent',
      basis: 'conversation',
      since: '2026-03-01T09:30:00Z',
      receipts: [],
    },
    statements: [aStatement()],
    details: [],
    promises: [],
    questions: [],
    covers: { entries: 3, until: '2026-03-01T09:30:00Z', notesNotUsed: 0 },
    leftOut: [],
    madeAt: '2026-03-01T09:30:05Z',
    ...over,
  };
}
