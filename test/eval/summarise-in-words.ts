import { pickSentences } from '../../server/briefs/basic/sentences/pick-sentences.ts';
import { weighingOf } from '../../server/briefs/basic/sentences/weighing-of.ts';
import type { Utterance } from '../../server/briefs/basic/utterances.ts';

export interface Summary {
  /** In the order of the conversation. */
  chosen: Utterance[];
  text: string;
}

/**
 * A summary of so many words, which the product writes nowhere: it puts the product's weighing and choosing of
 * sentences into the shape of the reference summaries, half of the words the customer's and half the team's.
 * Where nobody is known as either, the weightiest of all.
 *
 * @param utterances oldest first
 * @param words about how many
 */
export function summariseInWords(
  subject: string | undefined,
  utterances: Utterance[],
  words: number,
): Summary {
  const sides = (['customer', 'agent'] as const).map((role) =>
    utterances.filter(({ entry }) => entry.authorRole === role),
  );
  const weighing = weighingOf(subject, utterances);
  const isTwoSided = sides.every((side) => side.length > 0);
  const chosen = isTwoSided
    ? sides.flatMap((side) => pickSentences(side, weighing, { words: words / 2 }))
    : pickSentences(utterances, weighing, { words });
  const inOrder = chosen.sort((a, b) => a.turn - b.turn || a.position - b.position);
  const said = (role: string) =>
    inOrder
      .filter(({ entry }) => entry.authorRole === role)
      .map(({ text }) => text.replace(/\s+/g, ' '))
      .join(' ');
  const text = isTwoSided
    ? `Customer: ${said('customer')} Agent: ${said('agent')}`
    : inOrder.map((one) => one.text.replace(/\s+/g, ' ')).join(' ');
  return { chosen: inOrder, text };
}
