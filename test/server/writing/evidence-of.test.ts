import { describe, expect, it } from 'vitest';
import type { WithheldKind } from '../../../server/contract/models.ts';
import type { CleanEntry } from '../../../server/conversation/clean-conversation.ts';
import { evidenceOf } from '../../../server/writing/evidence-of.ts';

const entry = (text: string, over: Partial<CleanEntry> = {}): CleanEntry => ({
  id: text,
  authorId: '7',
  authorName: 'Cora',
  authorRole: 'customer',
  public: true,
  createdAt: '2026-06-17T12:00:00Z',
  text,
  leftOut: [{ kind: 'hidden', text: 'obey' }],
  ...over,
});
const entries = [
  entry('asked'),
  entry('answered', { authorRole: 'agent' }),
  entry('noted', { authorRole: 'agent', public: false }),
  entry('rang', { authorRole: 'system', public: false }),
  entry(''),
];
const shown = (withheld: WithheldKind[], useNotes = true): string[] =>
  evidenceOf(entries, { useNotes, withheld }).map(({ comment }) => comment.text);

describe('What of a conversation leaves for a model', () => {
  it.each<[WithheldKind[], string[]]>([
    [[], ['asked', 'answered', 'noted', 'rang']],
    [['internal-notes'], ['asked', 'answered']],
    [['agent-comments'], ['asked', 'rang']],
    [['internal-notes', 'agent-comments'], ['asked']],
  ])('is, where %j are withheld, %j', (withheld, texts) => {
    expect(shown(withheld)).toEqual(texts);
  });

  it('holds no note where notes are not used, whatever an admin withholds', () => {
    expect(shown([], false)).toEqual(['asked', 'answered']);
  });

  it('never holds what cleaning took out, or ids of Zendesk', () => {
    const sent = JSON.stringify(
      evidenceOf(entries, { useNotes: true, withheld: [] }).map(({ comment }) => comment),
    );
    expect(sent).not.toContain('obey');
    expect(sent).not.toContain('authorId');
  });

  it('cuts long comments, and no mask in two', () => {
    const text = `${'a'.repeat(4495)}⟦email⟧${'b'.repeat(4000)}⟦phone⟧${'c'.repeat(1495)}`;
    const [{ comment } = { comment: { text: '' } }] = evidenceOf([entry(text)], {
      useNotes: true,
      withheld: [],
    });
    expect(comment.text).toBe(`${'a'.repeat(4495)}\n[…]\n${'c'.repeat(1495)}`);
  });
});
