import { describe, expect, it } from 'vitest';
import { readEvent, subscriptions, ticketEventTypes } from '../../../server/zendesk/events.ts';

/** An event as Zendesk sends it, with what a test changes. */
const event = (changes: Record<string, unknown> = {}): unknown => ({
  account_id: 22129848,
  detail: { actor_id: '8447388090494', id: '5158', subject: 'My card was declined' },
  event: { comment: { id: '17', body: 'It still is' } },
  id: '2b24ef10-19c5-4c3c-8a42-1f2a5c7d9b11',
  subject: 'zen:ticket:5158',
  time: '2024-06-17T14:43:52Z',
  type: 'zen:event-type:ticket.comment_added',
  zendesk_event_version: '2022-11-06',
  ...changes,
});

describe('An event of Zendesk', () => {
  it('says which ticket to look at again', () => {
    expect(readEvent(event())).toEqual({
      id: '2b24ef10-19c5-4c3c-8a42-1f2a5c7d9b11',
      type: 'ticket.comment_added',
      occurredAt: new Date('2024-06-17T14:43:52Z'),
      known: true,
      ticketIds: ['5158'],
      forgets: false,
      mayAddEntry: true,
    });
  });

  it.each([
    ['a string', { detail: { id: '42' } }],
    ['a number', { detail: { id: 42 } }],
    ['in the subject alone', { detail: {}, subject: 'zen:ticket:42' }],
    ['in the subject beside a broken detail', { detail: { id: 'x' }, subject: 'zen:ticket:42' }],
    ['in the subject with no detail', { detail: null, subject: 'zen:ticket:42' }],
  ])('names its ticket as %s', (_how, changes) => {
    expect(readEvent(event(changes))?.ticketIds).toEqual(['42']);
  });

  it.each(subscriptions)('of the type %s is one we asked for', (type) => {
    expect(readEvent(event({ type }))).toMatchObject({ known: true, ticketIds: ['5158'] });
  });

  it('stands in for “ticket updated” by every change there is (L-07)', () => {
    for (const type of ['created', 'comment_added', 'status_changed', 'custom_field_changed']) {
      expect(ticketEventTypes).toContain(type);
    }
    expect(subscriptions).not.toContain('zen:event-type:ticket.updated');
    expect(new Set(subscriptions).size).toBe(subscriptions.length);
  });

  it('touches both tickets when they are merged', () => {
    const merged = { type: 'zen:event-type:ticket.merged', event: { target_ticket_id: '99' } };
    expect(readEvent(event(merged))?.ticketIds).toEqual(['5158', '99']);
    const asNumber = { ...merged, event: { target_ticket_id: 99 } };
    expect(readEvent(event(asNumber))?.ticketIds).toEqual(['5158', '99']);
  });

  it('touches a second ticket only when they are merged', () => {
    expect(readEvent(event({ event: { target_ticket_id: '99' } }))?.ticketIds).toEqual(['5158']);
  });

  it.each([
    'ticket.soft_deleted',
    'ticket.permanently_deleted',
    'ticket.marked_as_spam',
    'ticket.comment_redacted',
    'ticket.comment_made_private',
    'ticket.attachment_redacted_from_comment',
  ])('of the type %s takes back what we derived from the ticket', (name) => {
    expect(readEvent(event({ type: `zen:event-type:${name}` }))?.forgets).toBe(true);
  });

  it.each([
    'zen:event-type:ticket.updated',
    'zen:event-type:ticket.csat_score_changed',
    'zen:event-type:user.created',
    'zen:event-type:TICKET.COMMENT_ADDED',
    'ZEN:EVENT-TYPE:ticket.comment_added',
    'zen:event-type:zen:event-type:ticket.created',
    'zen:event-type:',
    'zen:event-type:constructor',
    'something else',
  ])('of the type %s was not asked for: it is counted and moves nothing', (type) => {
    expect(readEvent(event({ type }))).toMatchObject({
      known: false,
      ticketIds: [],
      forgets: false,
      mayAddEntry: false,
    });
  });

  it('takes over nothing but ids, type and time: state words in capitals and texts stay where they are', () => {
    const detail = { id: '5158', status: 'OPEN', priority: 'URGENT', description: 'secret words' };
    const read = readEvent(event({ detail, event: { current: 'SOLVED', previous: 'OPEN' } }));
    expect(JSON.stringify(read)).not.toMatch(/OPEN|URGENT|SOLVED|secret/);
  });

  it.each([null, undefined, 'last Tuesday', ''])(
    'without a readable time (%s) has none',
    (time) => {
      expect(readEvent(event({ time }))?.occurredAt).toBeUndefined();
    },
  );

  it.each([
    "1' or '1'='1",
    '../../users/me',
    '5158/comments',
    '-5158',
    '5158.5',
    '1e3',
    '0x10',
    ' 5158',
    '5158\n',
    '5158\u0000',
    '٥١٥٨',
    '1'.repeat(20),
    '',
    -1,
    1.5,
    1e21,
    Number.NaN,
  ])('does not take %j for a ticket', (id) => {
    expect(readEvent(event({ detail: { id }, subject: undefined }))?.ticketIds ?? []).toEqual([]);
    const merged = { type: 'zen:event-type:ticket.merged', event: { target_ticket_id: id } };
    expect(readEvent(event(merged))?.ticketIds ?? ['5158']).toEqual(['5158']);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'zen:event-type:ticket.created'],
    ['a list', [event()]],
    ['an empty object', {}],
    ['an event without an id', event({ id: undefined })],
    ['an event with an empty id', event({ id: '' })],
    ['an event with a number as its id', event({ id: 5 })],
    ['an event with an endless id', event({ id: 'x'.repeat(201) })],
    ['an event without a type', event({ type: undefined })],
    ['an event with an object as its type', event({ type: {} })],
    ['an event whose ticket is an object', event({ detail: { id: { $ne: 1 } } })],
    ['an event whose detail is a text', event({ detail: '5158' })],
  ])('is not read from %s', (_what, body) => {
    expect(readEvent(body)).toBeUndefined();
  });
});
