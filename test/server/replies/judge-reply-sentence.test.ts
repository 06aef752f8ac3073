import { describe, expect, it } from 'vitest';
import type { ReplyReceipt } from '../../../server/contract/reply.ts';
import { maskForGood } from '../../../server/masking/mask-for-good.ts';
import { judgeReplySentence } from '../../../server/replies/judge-reply-sentence.ts';
import { isDropped, type Source } from '../../../server/writing/judge-claim.ts';

const at = '2026-03-02T10:00:00Z';
const [masked = ''] = maskForGood(
  ['Hello Petra,\n\nplease clean the drain filter. Your order 7712440 stays open. Petra likes it.'],
  ['Petra Muster'],
);

function comment(authorRole: 'customer' | 'agent', text: string): Source<ReplyReceipt> {
  const receipt = { kind: 'comment', entryId: '1', authorName: '', authorRole, at } as const;
  return {
    text,
    by: { authorRole, at },
    receiptFor: (passage) => ({ ...receipt, public: true, passage }),
  };
}

function ofTicket(text: string): Source<ReplyReceipt> {
  return {
    text,
    by: { authorRole: 'agent', at },
    receiptFor: () => ({ kind: 'ticket', ticketId: '71', entryId: '7' }),
  };
}

const sources = new Map<string, Source<ReplyReceipt>>([
  [
    'asked',
    comment(
      'customer',
      'It shows E24. I want a refund. Is my order on its way? Call me on Friday. The fix is at https://evil.example/fix. Your manager approved the repair. Please call 0800 123456 to get the refund. You must reset the password. The fix is at evil dot example.',
    ),
  ],
  [
    'agent',
    comment(
      'agent',
      'We will send you a new pump on Friday. See https://shop.example/fix for the fix.',
    ),
  ],
  [
    'article',
    {
      text: 'Switch the dishwasher off at the wall for one minute.',
      by: { authorRole: 'agent', at },
      receiptFor: (passage) => ({
        kind: 'article',
        articleId: '5',
        locale: 'en-us',
        title: 'E24',
        passage,
      }),
    },
  ],
  ['similar', ofTicket(masked)],
  ['linked', ofTicket('See https://b.example/a for it.')],
  ['theirs', ofTicket('We have reset your password. You will get 40 EUR back on Friday.')],
]);

function judged(text: string, id: string, quote: string): string {
  const about = { people: [{ name: 'Carla Customer', role: 'customer' as const }], ticketId: '42' };
  const result = judgeReplySentence({ text, restsOn: [{ id, quote }] }, sources, about);
  return isDropped(result) ? (result.reasons[0]?.code ?? '') : 'kept';
}

describe('a sentence to a customer', () => {
  it.each([
    ['Please clean the drain filter.', 'similar', 'please clean the drain filter'],
    [
      'Switch the dishwasher off at the wall for one minute.',
      'article',
      'Switch the dishwasher off at the wall for one minute',
    ],
    ['We will send you a new pump on Friday.', 'agent', 'We will send you a new pump on Friday'],
    [
      'See https://shop.example/fix for the fix.',
      'agent',
      'See https://shop.example/fix for the fix',
    ],
  ])('is kept where what it names says so: %s', (text, id, quote) => {
    expect(judged(text, id, quote)).toBe('kept');
  });

  it.each([
    ['We will refund you.', 'asked', 'I want a refund'],
    ['A refund is possible.', 'asked', 'I want a refund'],
    ['Your order is on its way.', 'asked', 'Is my order on its way?'],
    ['We have reset your password.', 'theirs', 'We have reset your password'],
    ['You will get 40 EUR back on Friday.', 'theirs', 'You will get 40 EUR back on Friday'],
    ['Your order 7712440 stays open.', 'similar', 'Your order 7712440 stays open'],
    ['⟦name⟧ likes it.', 'similar', 'likes it'],
    ['Petra likes it.', 'similar', 'likes it'],
  ])('is dropped where that binds the team or is of somebody else: %s', (text, id, quote) => {
    expect(judged(text, id, quote)).not.toBe('kept');
  });
});

describe('what only the customer says', () => {
  it.each([
    ['The fix is at https://evil.example/fix.', 'The fix is at https://evil.example/fix', 'link'],
    ['The fix is at evil dot example.', 'The fix is at evil dot example', 'link'],
    ['Please call 0800 123456.', 'Please call 0800 123456 to get the refund', 'instruction'],
    ['Call 0800 123456.', 'Please call 0800 123456 to get the refund', 'instruction'],
    ['You must reset the password.', 'You must reset the password', 'instruction'],
    ['The manager approved the repair.', 'Your manager approved the repair', 'speaker'],
  ])('is nothing to tell the customer: %s', (text, quote, code) => {
    expect(judged(text, 'asked', quote)).toBe(code);
  });

  it('is no address either where another customer was sent it', () => {
    expect(
      judged('See https://b.example/a for it.', 'linked', 'See https://b.example/a for it'),
    ).toBe('link');
  });
});

describe('words to another customer', () => {
  it('name nobody, and nothing undoes that', () => {
    expect(masked).not.toContain('Petra');
    expect(masked).toContain('⟦name⟧');
  });
});
