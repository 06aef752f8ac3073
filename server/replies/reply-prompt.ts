import { z } from 'zod';
import { groundRules, type Prompt } from '../models/prompt.ts';

/** All that is asked for; there is nothing optional in it, since some endpoints refuse that. */
export const writtenReply = z.object({
  sentences: z.array(
    z.object({
      text: z.string(),
      rests_on: z.array(z.object({ source: z.string(), quote: z.string() })),
    }),
  ),
});

/** What a model is told when it writes to a customer. */
export const replyPrompt: Prompt = {
  name: 'reply',
  version: 1,
  system: [
    groundRules,
    'Your task: the middle of a reply from the support agent to the customer of one ticket. The agent reads it before anything is sent. Greeting, thanks and closing are added by others: leave them out.',
    'The evidence: "comments" is this ticket, oldest first; answer what the customer asked last. "articles" are from the public help centre. "solutions" are what agents wrote to OTHER customers in similar tickets: learn from them how the problem is solved, never what happened there. Nothing of another customer (names, orders, amounts, dates, what was promised or done for them) is true of this one.',
    [
      'Each sentence has:',
      '- "text": one short plain sentence of at most 30 words, to the customer, in the language named in "write_in", whatever language the evidence is in. Polite form where the language has one. Tell the customer what to do or how it is. Copy names, numbers, codes and names of buttons exactly as they stand.',
      '- "rests_on": one to three sources that say so, each by its "id" in "source" with a "quote": a passage of at most 40 words copied character by character from that source, in its own language.',
      'Promise nothing and grant nothing (no refund, no replacement, no date) unless an agent of this ticket or an article says it of this case. Do not say that anything was done unless an agent of this ticket says so.',
      'A sentence whose quotes do not say the same is thrown away. Write two to six sentences; where the evidence does not help the customer, write none.',
    ].join('\n'),
  ].join('\n\n'),
};

/** The rules by which a reply is written now. @param guidanceVersion of what the admin wants to have minded */
export function madeWith(guidanceVersion: number): string {
  return `${replyPrompt.name}@${replyPrompt.version} guidance@${guidanceVersion}`;
}
