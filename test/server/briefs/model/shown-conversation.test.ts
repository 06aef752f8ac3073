import { describe, expect, it } from 'vitest';
import { shownConversation } from '../../../../server/briefs/model/shown-conversation.ts';
import type { WithheldKind } from '../../../../server/contract/models.ts';

type Args = Parameters<typeof shownConversation>;

const entry = {
  ...{ id: '1', authorId: '7', authorName: 'Cora', authorRole: 'customer', public: true },
  ...{ createdAt: '2026-06-17T12:00:00Z', text: 'It leaks.', leftOut: [] },
} as Args[0]['entries'][number];

function shownWhere(
  withheld: WithheldKind[],
  isMessaging = false,
): ReturnType<typeof shownConversation> {
  const source = {
    id: '5',
    subject: 'Kettle',
    status: 'open',
    isMessaging,
    names: ['Petra Muster', 'Cora'],
  } as unknown as Args[0]['source'];
  const read = {
    source,
    entries: [entry],
    people: [],
    departures: 0,
    newestEntryId: undefined,
    isErased: false,
  };
  return shownConversation(
    read,
    '5',
    { usesInternalNotes: true } as Args[2],
    { withheld } as unknown as Args[3],
  );
}

describe('What a model may be shown of a ticket', () => {
  it('is its subject and its comments, and whose names are to be masked, whether or not they wrote', () => {
    const { shown, subject, names } = shownWhere([]);
    expect(shown.map(({ comment }) => comment.text)).toEqual(['It leaks.']);
    expect(subject).toBe('Kettle');
    expect(names).toEqual(['Cora', 'Petra Muster']);
  });

  it('is no subject where subjects are withheld, nor is anything said to be known from it', () => {
    const { subject, about } = shownWhere(['subject']);
    expect([subject, about.subject]).toEqual([undefined, undefined]);
  });

  it('is nothing of a chat where messages are withheld, and all of a mail', () => {
    expect(shownWhere(['messages'], true).shown).toEqual([]);
    expect(shownWhere(['messages']).shown).toHaveLength(1);
    expect(shownWhere([], true).shown).toHaveLength(1);
  });
});
