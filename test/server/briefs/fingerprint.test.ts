import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../server/briefs/fingerprint.ts';
import type { CleanEntry } from '../../../server/conversation/clean-conversation.ts';
import type { ZendeskTicket } from '../../../server/zendesk/tickets.ts';

const ticket = {
  id: '5158',
  subject: 'Card declined',
  status: 'open',
  updatedAt: '2024-06-17T12:00:00Z',
  requesterId: '7',
  isMessaging: false,
  isMerged: false,
  mergedInto: undefined as string | undefined,
  encodedId: 'ABC',
} satisfies ZendeskTicket & { mergedInto: string | undefined };
const options = { useNotes: false };
const entry: CleanEntry = {
  id: '1',
  authorId: '7',
  authorName: 'Cora',
  authorRole: 'customer',
  public: true,
  createdAt: '2024-06-17T12:00:00Z',
  text: 'My card was declined.',
  leftOut: [],
};
const other: CleanEntry = { ...entry, id: '2', text: 'Still.' };

describe('The fingerprint of what a brief was made from', () => {
  it('is short, and the same for the same', () => {
    expect(fingerprint(ticket, [entry], options)).toMatch(/^basic-\d+:[\w-]{43}$/);
    expect(fingerprint({ ...ticket }, [{ ...entry }], options)).toBe(
      fingerprint(ticket, [entry], options),
    );
  });

  it.each<[string, Partial<CleanEntry>]>([
    ['text', { text: 'My card was declined!' }],
    ['name of its author', { authorName: 'Carla' }],
    ['role of its author', { authorRole: 'agent' }],
    ['visibility', { public: false }],
    ['time', { createdAt: '2024-06-17T12:00:01Z' }],
    ['id', { id: '3' }],
  ])('changes with the %s of a comment', (_what, change) => {
    expect(fingerprint(ticket, [{ ...entry, ...change }], options)).not.toBe(
      fingerprint(ticket, [entry], options),
    );
  });

  it('changes with the status, the number of comments and their order', () => {
    const all = [
      fingerprint(ticket, [entry, other], options),
      fingerprint({ ...ticket, status: 'solved' }, [entry, other], options),
      fingerprint(ticket, [other, entry], options),
      fingerprint(ticket, [entry], options),
      fingerprint(ticket, [], options),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('does not change with what no brief tells (A-08)', () => {
    const touched = {
      ...ticket,
      updatedAt: '2025-01-01T00:00:00Z',
      encodedId: 'X',
    };
    expect(fingerprint(touched, [entry], options)).toBe(fingerprint(ticket, [entry], options));
  });

  it('keeps neighbours apart: a letter moved from one field to the next is a change', () => {
    const one = { ...entry, authorName: 'Cora', createdAt: '12024' };
    const two = { ...entry, authorName: 'Cora1', createdAt: '2024' };
    expect(fingerprint(ticket, [one], options)).not.toBe(fingerprint(ticket, [two], options));
  });
});
