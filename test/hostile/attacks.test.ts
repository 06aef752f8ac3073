import { describe, expect, it } from 'vitest';
import { judgeSentence } from '../../server/briefs/model/judge-sentence.ts';
import { cleanConversation } from '../../server/conversation/clean-conversation.ts';
import { maskConversation } from '../../server/masking/mask-conversation.ts';
import { evidenceOf } from '../../server/writing/evidence-of.ts';
import { isDropped } from '../../server/writing/judge-claim.ts';
import { attacks } from './attacks.ts';

const people = [
  { name: 'Carla Customer', role: 'customer' as const },
  { name: 'Sam Agent', role: 'agent' as const },
];

/** What becomes of a sentence that a model writes which does what a comment tells it to. */
function judgeObeyed({ text, obeyed, quote = obeyed }: (typeof attacks)[number]) {
  const entry = {
    id: '501',
    authorId: '7',
    authorName: 'Carla Customer',
    authorRole: 'customer' as const,
    public: true,
    createdAt: '2026-03-02T10:00:00Z',
    html: text.startsWith('<') ? text : undefined,
    text: text.startsWith('<') ? undefined : text,
  };
  const entries = maskConversation(cleanConversation({ encodedId: undefined }, [entry]));
  const shown = evidenceOf(entries, { useNotes: false, withheld: [] });
  const sources = new Map(shown.map((one) => [one.comment.id, [one.entry]]));
  const sentence = {
    kind: 'done' as const,
    by: 'agent' as const,
    text: obeyed,
    rests_on: [{ comment: 'c1', quote }],
  };
  return judgeSentence(sentence, sources, { people, ticketId: '42', subject: 'Kettle' });
}

describe('a model that does what the ticket tells it to (demand 29)', () => {
  it('is tried with at least a hundred attacks', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(100);
  });

  it.each(attacks.map((attack) => [attack.kind, attack.text.slice(0, 70), attack] as const))(
    '%s: nothing is written for "%s"',
    (_, __, attack) => {
      const judged = judgeObeyed(attack);
      expect(isDropped(judged) ? [] : judged).toEqual([]);
    },
  );
});
