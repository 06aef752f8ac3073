import { z } from 'zod';
import { briefRequest } from './brief.ts';
import { notConnectedReason } from './not-connected-reason.ts';

/** How sure the classifier is, as a share of tickets like this one that it would be right about; 0 to 1. */
const confidence = z.number().min(0).max(1);

/** An option of the account's topic field, as Zendesk names it now. */
const option = z.object({
  /** What is written to the field. */
  value: z.string(),
  /** As agents read it, with its nesting: `Billing::Refund::Late`. */
  name: z.string(),
});

/** An option that may be the right one. */
export const topicSuggestion = option.extend({
  confidence,
  /** Solved tickets most like this one that were given this option. Whether the agent may see them Zendesk decides. */
  because: z.array(z.string()),
});
export type TopicSuggestion = z.infer<typeof topicSuggestion>;

/** What was written to the field by itself. */
export const assignedTopic = topicSuggestion.extend({
  /** ISO 8601. */
  at: z.string(),
  /** `undone`: an agent took it back in the sidebar. `corrected`: the field says something else since. */
  state: z.enum(['assigned', 'undone', 'corrected']),
});
export type AssignedTopic = z.infer<typeof assignedTopic>;

/** What the sidebar sends for a topic: the same proof as for the brief (`brief.ts`). */
export const topicRequest = z.object({ proof: briefRequest.shape.proof });

/**
 * The answer to a verified question for a ticket's topic.
 *
 * - `processing`: being looked for. Ask again after `askAgainMs`.
 * - `ready`: `assigned` where the field was set by itself; `suggestions`, best first, where an agent is to choose;
 *   neither where nothing is likely enough, which is normal. What the field says now the sidebar reads from Zendesk.
 * - `no-field`: no field was chosen yet, or the chosen one is gone from Zendesk.
 * - `switched-off`, `not-connected`: as for the brief.
 */
export const topicAnswer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('processing'), askAgainMs: z.number() }),
  z.object({
    state: z.literal('ready'),
    /** Counts up each time the suggestions of this ticket change; choices name it. */
    version: z.number().int().positive(),
    field: z.object({ id: z.string(), title: z.string() }),
    assigned: assignedTopic.optional(),
    /** What this agent applied in the sidebar, as they say, where that was the last thing anybody did there. */
    appliedByYou: z.string().optional(),
    suggestions: z.array(topicSuggestion),
    /** How many labelled tickets there are, and how many are needed before a confidence means something. */
    learning: z
      .object({ have: z.number().int().nonnegative(), need: z.number().int().positive() })
      .optional(),
  }),
  z.object({ state: z.literal('no-field') }),
  z.object({ state: z.literal('switched-off') }),
  z.object({
    state: z.literal('not-connected'),
    reason: notConnectedReason,
  }),
]);
export type TopicAnswer = z.infer<typeof topicAnswer>;

/**
 * What an agent did in the sidebar, told after Zendesk took it: `applied` a suggestion, or has taken an assigned topic
 * back (`undone`). The backend learns from what the field then says in Zendesk, not from this.
 */
export const topicChoiceRequest = z.object({
  proof: briefRequest.shape.proof,
  version: z.number().int().positive(),
  choice: z.discriminatedUnion('did', [
    z.object({ did: z.literal('applied'), value: z.string().min(1).max(255) }),
    z.object({ did: z.literal('undone'), value: z.string().min(1).max(255) }),
  ]),
});
export type TopicChoiceRequest = z.input<typeof topicChoiceRequest>;
