import { z } from 'zod';
import { groundRules, type Prompt } from '../../models/prompt.ts';

/** One sentence as a model is asked to write it. */
const writtenSentence = z.object({
  kind: z.enum(['issue', 'done', 'latest', 'next', 'promise', 'question']),
  /** Whose act it is: who asked, promised, wrote, or is to act. */
  by: z.enum(['customer', 'agent']),
  text: z.string(),
  rests_on: z.array(z.object({ comment: z.string(), quote: z.string() })),
});
export type WrittenSentence = z.infer<typeof writtenSentence>;

/** All that is asked for; there is nothing optional in it, since some endpoints refuse that. */
export const writtenBrief = z.object({ sentences: z.array(writtenSentence) });
export type WrittenBrief = z.infer<typeof writtenBrief>;

const howToWrite = [
  'Each sentence has:',
  '- "kind": "issue" (what the customer wants or what is wrong; one or two sentences), "done" (what the team did or had the customer try), "latest" (the last word of a side, where it says something new), "promise" (what somebody said they will do and has not done yet), "question" (what somebody asked and nobody has answered yet), "next" (what the agent should do now, as the evidence calls for it; at most two).',
  '- "by": "customer" or "agent": who wants, did, wrote, promised, asked or is to act.',
  '- "text": one short plain sentence of at most 30 words in the language named in "write_in", whatever language the comments are in. Copy names, numbers, dates, amounts, codes and ids exactly as they stand. Keep "not". Keep apart what was asked, what was promised and what was done.',
  '- "rests_on": one to three comments that say so, each by its "id" in "comment" with a "quote": a passage of at most 40 words copied character by character from that comment, in its own language.',
  'A sentence whose quotes do not say the same is thrown away. Fewer sentences that hold are better than many.',
].join('\n');

/** What a model is told when it writes a brief from the comments of a ticket. */
export const briefPrompt: Prompt = {
  name: 'brief',
  version: 1,
  system: [
    groundRules,
    'Your task: a brief of one ticket, so that an agent who opens it knows in ten seconds what it is about, where it stands and what to do next. Write at most ten sentences.',
    howToWrite,
  ].join('\n\n'),
};

/** The same for one part of a long conversation. */
export const partPrompt: Prompt = {
  name: 'brief-part',
  version: 2,
  system: [
    groundRules,
    'Your task: notes on one part of a long ticket ("part" tells which, counted from the oldest). Another step makes the brief from the notes of all parts, so write down what matters beyond this part: the problem, what was tried with which result, decisions, promises, open questions. Write at most eight sentences.',
    howToWrite,
  ].join('\n\n'),
};

/** The brief of a long conversation, from notes that were checked already. */
export const mergePrompt: Prompt = {
  name: 'brief-merge',
  version: 1,
  system: [
    groundRules,
    'Your task: a brief of one long ticket, so that an agent who opens it knows in ten seconds what it is about, where it stands and what to do next. The evidence is notes on its parts, oldest first, each with the passages it rests on, and the newest comments. What was promised or asked early and done or answered later is not open any more. Write at most ten sentences. In "rests_on" name notes and comments by "id"; quote from their "passages" or "text".',
    howToWrite,
  ].join('\n\n'),
};
