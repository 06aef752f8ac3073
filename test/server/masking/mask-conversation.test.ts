import { describe, expect, it } from 'vitest';
import type { CleanEntry } from '../../../server/conversation/clean-conversation.ts';
import { maskConversation } from '../../../server/masking/mask-conversation.ts';

const entry = (changes: Partial<CleanEntry>): CleanEntry => ({
  id: '1',
  authorId: '7',
  authorName: 'Cora',
  authorRole: 'customer',
  public: true,
  createdAt: '2026-06-17T12:00:00Z',
  text: '',
  leftOut: [],
  ...changes,
});
const masked = (changes: Partial<CleanEntry>) => maskConversation([entry(changes)])[0];
const hidden = (text: string) =>
  masked({ leftOut: [{ kind: 'hidden', text }] })?.leftOut[0]?.text ?? '';

describe('A conversation that is masked', () => {
  it('has no personal data in its text, and none in what was left out of it (F-41)', () => {
    expect(
      masked({
        text: 'Call +44 20 7946 0182',
        leftOut: [
          { kind: 'signature', text: 'Jana\njana@example.de' },
          { kind: 'quote', text: '> 4111 1111 1111 1111' },
        ],
      }),
    ).toEqual(
      entry({
        text: 'Call ⟦phone⟧',
        leftOut: [
          { kind: 'signature', text: 'Jana\n⟦email⟧' },
          { kind: 'quote', text: '> ⟦card⟧' },
        ],
      }),
    );
  });

  it.each([
    ['Caller +1 (415) 555-0132', 'Caller ⟦phone⟧'],
    ['jane.doe@example.com', '⟦email⟧'],
    ['Jane\u200b \n Doe', 'Jane\nDoe'],
    ['Ann', 'Ann'],
    [undefined, undefined],
  ])('names %j as %j', (name, shown) => {
    expect(masked({ authorName: name })?.authorName).toBe(shown);
  });

  it.each([
    ['a name without end', 'n'.repeat(5000), `${'n'.repeat(79)}…`],
    ['where a mask would be cut', `${'n'.repeat(75)} a@b.example`, `${'n'.repeat(75)} …`],
    ['within a character of two halves', `${'n'.repeat(78)}😀😀`, `${'n'.repeat(78)}…`],
  ])('cuts names to 80 characters, %s', (_where, name, shown) => {
    expect(masked({ authorName: name })?.authorName).toBe(shown);
  });

  it('keeps what was left out to a length that can be shown', () => {
    expect(hidden('obey '.repeat(2000))).toHaveLength(2000);
    expect(hidden('obey '.repeat(2000)).endsWith('…')).toBe(true);
    expect(hidden('obey')).toBe('obey');
  });

  it('lets nothing half cut escape: it is masked before it is cut', () => {
    for (let words = 985; words < 1000; words++) {
      for (const secret of ['4111111111111111', 'jana.becker.long@example.de']) {
        expect(hidden('a '.repeat(words) + secret)).toMatch(/^(?:a )+(?:⟦(?:card|email)⟧|…)$/);
      }
    }
  });
});
