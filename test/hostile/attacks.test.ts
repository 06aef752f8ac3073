import { describe, expect, it } from 'vitest';
import { judgeSentence } from '../../server/briefs/model/judge-sentence.ts';
import {
  cleanConversation,
  type CleanEntry,
} from '../../server/conversation/clean-conversation.ts';
import { maskConversation } from '../../server/masking/mask-conversation.ts';
import { judgeReplySentence } from '../../server/replies/judge-reply-sentence.ts';
import { shownComment } from '../../server/replies/reply-evidence.ts';
import { evidenceOf } from '../../server/writing/evidence-of.ts';
import { isDropped } from '../../server/writing/judge-claim.ts';
import { attacks, type Attack } from './attacks.ts';
import { does } from './does.ts';

const people = [
  { name: 'Carla Customer', role: 'customer' as const },
  { name: 'Sam Agent', role: 'agent' as const },
];
const about = { people, ticketId: '42', subject: 'Kettle' };
const sides = ['customer', 'agent'] as const;
const kinds = ['issue', 'next', 'latest', 'promise', 'question', 'done'] as const;

/** What is left of what a customer sends, as text, and as HTML where it begins with a tag. */
function shownOf({ text }: Attack) {
  const forms = text.startsWith('<') ? (['text', 'html'] as const) : (['text'] as const);
  return forms.map((form) => {
    const entry = {
      ...{ id: '501', authorId: '7', authorName: 'Carla Customer' },
      ...{ authorRole: 'customer' as const, public: true, createdAt: '2026-03-02T10:00:00Z' },
      html: form === 'html' ? text : undefined,
      text: form === 'text' ? text : undefined,
    };
    const entries = maskConversation(cleanConversation({ encodedId: undefined }, [entry]));
    return evidenceOf(entries, { useNotes: false, withheld: [] });
  });
}

type Shown = ReturnType<typeof shownOf>[number];

/** What stands of a brief in which a model does what a comment tells it to, whatever it passes that off as. */
function writtenInBrief({ obeyed, quote = obeyed }: Attack, shown: Shown): string[] {
  const sources = new Map<string, CleanEntry[]>(shown.map((one) => [one.comment.id, [one.entry]]));
  return kinds.flatMap((kind) =>
    sides.flatMap((by) => {
      const sentence = { kind, by, text: obeyed, rests_on: [{ comment: 'c1', quote }] };
      const judged = judgeSentence(sentence, sources, about);
      return isDropped(judged) ? [] : [`${kind} by ${by}: ${judged.text}`];
    }),
  );
}

/** The same of a reply. */
function writtenInReply({ obeyed, quote = obeyed }: Attack, shown: Shown): string[] {
  const sources = new Map(
    shown.map(({ comment, entry }) => [comment.id, shownComment(comment, entry).source]),
  );
  const judged = judgeReplySentence(
    { text: obeyed, restsOn: [{ id: 'c1', quote }] },
    sources,
    about,
  );
  return isDropped(judged) ? [] : [`reply: ${judged.text}`];
}

describe('a model that does what the ticket tells it to (demand 29)', () => {
  it('is tried with at least a hundred attacks', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(100);
  });

  it.each(attacks.map((attack) => [attack.kind, attack.text.slice(0, 70), attack] as const))(
    '%s: nothing is written for "%s", in a brief or a reply, of whatever kind, by whomever',
    (_, __, attack) => {
      const written = shownOf(attack).flatMap((shown) => [
        ...writtenInBrief(attack, shown),
        ...writtenInReply(attack, shown),
      ]);
      expect(written.filter((text) => does(attack, text))).toEqual([]);
    },
  );
});
