import { z } from 'zod';

/** The comment, and the characters of its cleaned text, that a sentence rests on. */
export const receipt = z.object({
  /** Comment id, or the id of a conversation log entry on a messaging ticket. */
  entryId: z.string(),
  authorName: z.string(),
  authorRole: z.enum(['customer', 'agent', 'bot', 'system']),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** False for an internal note. */
  public: z.boolean(),
  /** The exact words, as they stand in the cleaned text of the comment. */
  passage: z.string(),
});
export type Receipt = z.infer<typeof receipt>;

/**
 * One statement of a brief. The words come from the ticket; which kind of statement it is tells the
 * sidebar how to introduce them in the agent's language.
 */
export const briefSentence = z.object({
  kind: z.enum(['opened', 'latest-customer', 'latest-agent', 'latest-note']),
  text: z.string(),
  receipts: z.array(receipt).min(1),
});
export type BriefSentence = z.infer<typeof briefSentence>;

export const brief = z.object({
  ticketId: z.string(),
  /** Counts up each time the brief of this ticket is made anew from different input. */
  version: z.number().int().positive(),
  engine: z.enum(['basic', 'model']),
  sentences: z.array(briefSentence),
  /** Whose turn it is, as far as the conversation tells. */
  waitingFor: z.enum(['agent', 'customer', 'nobody', 'unknown']),
  covers: z.object({ entries: z.number().int().nonnegative(), until: z.string().optional() }),
  madeAt: z.string(),
});
export type Brief = z.infer<typeof brief>;

/** What the sidebar sends: the ticket in the address, and here the proof that this agent can open it now. */
export const briefRequest = z.object({
  proof: z.object({
    /** Id of the newest comment, or of the newest conversation log entry on a messaging ticket, as the agent's own session reads it. */
    newestEntryId: z.string().min(1).max(64),
    /** `updated_at` of the ticket as the agent's session reads it: a hint that something changed, no proof. */
    updatedAt: z.string().max(40).optional(),
  }),
  /** True when the agent pressed "refresh" or "try again". */
  refresh: z.boolean().default(false),
});
export type BriefRequest = z.input<typeof briefRequest>;

/** Why a brief could not be made. */
export const briefFailure = z.enum([
  'zendesk-unreachable',
  'zendesk-busy',
  'not-allowed',
  'internal',
]);
export type BriefFailure = z.infer<typeof briefFailure>;

/**
 * The answer to a verified question for a brief.
 *
 * - `processing`: being made; nothing to show yet. Ask again after `askAgainMs`.
 * - `ready`: current.
 * - `outdated`: an older brief to show meanwhile; a newer one is being made. Ask again after `askAgainMs`.
 * - `failed`: could not be made (`reason` is a stable code); `brief` holds the last good one if there is one.
 * - `empty`: the ticket has no text a brief could rest on.
 * - `not-connected`: an admin disconnected this Zendesk account or must sign in again (`reason`).
 */
export const briefAnswer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('processing'), askAgainMs: z.number() }),
  z.object({ state: z.literal('ready'), brief }),
  z.object({ state: z.literal('outdated'), brief, askAgainMs: z.number() }),
  z.object({
    state: z.literal('failed'),
    reason: briefFailure,
    brief: brief.optional(),
    retryAfterMs: z.number().optional(),
  }),
  z.object({ state: z.literal('empty') }),
  z.object({
    state: z.literal('not-connected'),
    reason: z.enum(['disconnected', 'reauthorization-required', 'connecting']),
  }),
]);
export type BriefAnswer = z.infer<typeof briefAnswer>;
