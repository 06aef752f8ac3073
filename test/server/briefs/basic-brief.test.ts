import { describe, expect, it } from 'vitest';
import { basicBrief } from '../../../server/briefs/basic-brief.ts';
import { brief } from '../../../server/contract/brief.ts';
import type { CleanEntry } from '../../../server/conversation/clean-conversation.ts';

let minute = 0;

/** What somebody said, a minute after whatever was said before. */
const said = (
  authorRole: CleanEntry['authorRole'],
  text: string,
  changes: Partial<CleanEntry> = {},
): CleanEntry => {
  minute += 1;
  return {
    id: `entry-${minute}`,
    authorId: authorRole,
    authorName: authorRole === 'customer' ? 'Cora' : 'Ada',
    authorRole,
    public: true,
    createdAt: new Date(Date.UTC(2024, 5, 17, 12, minute)).toISOString(),
    text,
    ...changes,
  };
};
const note = (text: string): CleanEntry => said('agent', text, { public: false });

const briefOf = (entries: CleanEntry[], status = 'open') =>
  basicBrief({ status, subject: 'A question', isMessaging: false }, entries);
const told = (entries: CleanEntry[], status?: string): [string, string][] =>
  briefOf(entries, status).sentences.map(({ kind, text }) => [kind, text]);

describe('The basic brief', () => {
  it('tells how it began and who said what last, in the order of time (F-11)', () => {
    const entries = [
      said('customer', 'Hi,\n\nMy card was declined.'),
      said('agent', 'Which card is it?'),
      said('customer', 'The blue one.'),
      said('agent', 'Please try again now.'),
    ];
    expect(told(entries)).toEqual([
      ['opened', 'My card was declined.'],
      ['latest-customer', 'The blue one.'],
      ['latest-agent', 'Please try again now.'],
    ]);
    expect(told([...entries, said('customer', 'It works!')]).map(([kind]) => kind)).toEqual([
      'opened',
      'latest-agent',
      'latest-customer',
    ]);
  });

  it('rests every sentence on the words of one comment, as they stand there (F-11)', () => {
    const entries = [
      said('customer', `Hello,\n\n${'The card was declined at the till. '.repeat(20).trim()}`),
      said('agent', 'x'.repeat(500)),
      said('customer', '订单没有送到。请帮忙。'),
    ];
    const { sentences } = briefOf(entries);
    expect(sentences).toHaveLength(3);
    for (const { text, receipts } of sentences) {
      const [receipt] = receipts;
      const source = entries.find(({ id }) => id === receipt?.entryId);
      expect(receipts).toHaveLength(1);
      expect(source?.text).toContain(receipt?.passage);
      expect(text).toBe(receipt?.passage);
      expect(receipt).toMatchObject({
        authorName: source?.authorName,
        authorRole: source?.authorRole,
        at: source?.createdAt,
        public: true,
      });
    }
  });

  it('never tells from an internal note', () => {
    const entries = [
      note('Fraud suspected.'),
      said('customer', 'My card was declined.'),
      note('Do not tell them.'),
    ];
    expect(told(entries)).toEqual([['opened', 'My card was declined.']]);
    expect(JSON.stringify(briefOf(entries))).not.toMatch(/Fraud|Do not tell/);
  });

  it('is not moved by a note when it says whose turn it is', () => {
    expect(briefOf([said('customer', 'Help'), note('On it')]).waitingFor).toBe('agent');
  });

  it('leaves out what bots and Zendesk itself say', () => {
    const entries = [
      said('system', 'Ticket was created.'),
      said('bot', 'Hello, I am a bot.'),
      said('customer', 'I want a person.'),
      said('bot', 'One moment.'),
    ];
    expect(told(entries)).toEqual([['opened', 'I want a person.']]);
    expect(briefOf(entries).waitingFor).toBe('agent');
  });

  it('keeps the order of the conversation when an agent wrote before the customer did', () => {
    const entries = [said('agent', 'On the phone they said …'), said('customer', 'Right.')];
    expect(told(entries)).toEqual([
      ['latest-agent', 'On the phone they said …'],
      ['opened', 'Right.'],
    ]);
  });

  it('keeps the order of the conversation within one second', () => {
    const createdAt = '2024-06-17T12:00:00Z';
    const entries = [
      said('customer', 'Help', { createdAt }),
      said('agent', 'On it', { createdAt }),
      said('customer', 'Thanks', { createdAt }),
    ];
    expect(told(entries).map(([kind]) => kind)).toEqual([
      'opened',
      'latest-agent',
      'latest-customer',
    ]);
  });

  it('begins with the agent when no customer ever wrote', () => {
    expect(told([said('agent', 'We will change your plan.'), said('agent', 'Done.')])).toEqual([
      ['opened', 'We will change your plan.'],
      ['latest-agent', 'Done.'],
    ]);
  });

  it('tells a single comment once', () => {
    expect(told([said('customer', 'Help')])).toEqual([['opened', 'Help']]);
  });

  it.each([
    ['without comments', []],
    ['with attachments alone', [said('customer', '')]],
    ['where only bots spoke', [said('bot', 'Hello?'), said('system', 'Closed by a rule')]],
    ['with internal notes alone', [note('Called, no answer')]],
  ])('of a ticket %s has no sentence', (_what, entries) => {
    expect(briefOf(entries)).toMatchObject({ sentences: [], waitingFor: 'unknown' });
    expect(briefOf(entries).covers.entries).toBe(entries.length);
  });

  it('passes over comments that are attachments alone', () => {
    const entries = [
      said('customer', ''),
      said('customer', 'See the picture'),
      said('customer', ''),
    ];
    expect(told(entries)).toEqual([['opened', 'See the picture']]);
  });

  it('says how much it covers and up to when, notes and bots included', () => {
    const entries = [said('customer', 'Help'), said('bot', 'Hi'), note('On it')];
    expect(briefOf(entries).covers).toEqual({ entries: 3, until: entries[2]?.createdAt });
    expect(briefOf([]).covers).toEqual({ entries: 0, until: undefined });
  });

  it.each([
    ['the agent, when the customer spoke last', 'open', ['agent', 'customer'], 'agent'],
    ['the customer, when the agent spoke last', 'pending', ['customer', 'agent'], 'customer'],
    ['nobody, when it is solved', 'solved', ['agent', 'customer'], 'nobody'],
    ['nobody, when it is closed', 'closed', ['customer'], 'nobody'],
    ['who knows, when nobody spoke', 'new', [], 'unknown'],
  ] as const)('knows that the ticket waits for %s', (_what, status, roles, waitingFor) => {
    const entries = roles.map((role) => said(role, 'words'));
    expect(briefOf(entries, status).waitingFor).toBe(waitingFor);
  });

  it('is what the contract promises to the sidebar', () => {
    const body = briefOf([said('customer', 'Help', { authorName: undefined })]);
    const whole = { ...body, ticketId: '5158', version: 1, madeAt: new Date(0).toISOString() };
    expect(brief.parse(whole)).toEqual(whole);
    expect(body.engine).toBe('basic');
  });

  it('passes over the comment by which Zendesk opens a messaging ticket, since nobody wrote it', () => {
    const entries = [
      said('customer', 'Conversation with Carla'),
      said('customer', 'Is it in stock?'),
    ];
    const ticket = { status: 'open', subject: 'Conversation with Carla', isMessaging: true };
    expect(basicBrief(ticket, entries).sentences.map(({ text }) => text)).toEqual([
      'Is it in stock?',
    ]);
    const mail = { ...ticket, isMessaging: false };
    expect(basicBrief(mail, entries).sentences[0]?.text).toBe('Conversation with Carla');
  });
});
