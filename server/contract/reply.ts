import { z } from 'zod';
import { briefRequest, receipt } from './brief.ts';
import { notConnectedReason } from './not-connected-reason.ts';
import { modelFailure } from './models.ts';
import { ownThumb } from './own-thumb.ts';
import { textRange } from './recommendations.ts';

/** Languages in which a sentence of a reply can be checked against what it rests on; in others none is suggested. */
export const replyLanguages = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'] as const;

/** How many tickets like this one a reply may learn from. */
export const mostSimilar = 5;

/**
 * What a sentence of a reply rests on: a comment of this ticket; a help article that everybody may read; or how a
 * similar ticket was solved, whose words the sidebar reads from Zendesk in the agent's own session.
 */
export const replyReceipt = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('comment'), ...receipt.shape }),
  z.object({
    kind: z.literal('article'),
    articleId: z.string(),
    /** Zendesk's spelling, e.g. `en-us`. */
    locale: z.string(),
    brandId: z.string().optional(),
    title: z.string(),
    passage: z.string(),
  }),
  z.object({
    kind: z.literal('ticket'),
    ticketId: z.string(),
    entryId: z.string(),
    range: textRange.optional(),
  }),
]);
export type ReplyReceipt = z.infer<typeof replyReceipt>;

export const replySentence = z.object({
  text: z.string(),
  receipts: z.array(replyReceipt).min(1),
});
export type ReplySentence = z.infer<typeof replySentence>;

/** What a model wrote to a customer, after every sentence of it was checked. Greeting and closing are not in it. */
export const replyBody = z.object({
  sentences: z.array(replySentence).min(1),
  /** Sentences it wrote that are not shown: nothing supports them, or they bind or betray somebody. */
  dropped: z.number().int().nonnegative(),
  /** Pieces of personal data it was shown a mask of. */
  masked: z.number().int().nonnegative(),
  promptVersion: z.number().int().positive(),
});
export type ReplyBody = z.infer<typeof replyBody>;

export const reply = replyBody.extend({
  /** Another one for each that is written; thumbs name it. */
  id: z.uuid(),
  language: z.string(),
  /** How many similar tickets the model was shown. */
  tickets: z.number().int().nonnegative(),
  madeAt: z.string(),
});
export type Reply = z.infer<typeof reply>;

/**
 * What the sidebar sends: the proof for the ticket, and the same proof for each similar ticket that this agent can open
 * now. Nothing is written unless `make` says so: `if-needed` when there is none yet that still holds, `anew` in any case.
 */
export const replyRequest = z.object({
  proof: briefRequest.shape.proof,
  similar: z
    .array(
      z.object({
        ticketId: z.string().regex(/^[1-9]\d{0,18}$/),
        newestEntryId: z.string().min(1).max(64),
      }),
    )
    .max(mostSimilar)
    .default([]),
  make: z.enum(['no', 'if-needed', 'anew']).default('no'),
  /** To write in, where the agent corrects what was detected; as BCP 47 names it. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
});
export type ReplyRequest = z.input<typeof replyRequest>;

/** Why no model's reply is there. `nothing-to-go-on`: no word of the customer may be shown to a model. */
export const noReplyWhy = z.enum([
  ...modelFailure.options,
  'not-supported',
  'unchecked-language',
  'nothing-to-go-on',
]);
export type NoReplyWhy = z.infer<typeof noReplyWhy>;

/** The language a reply is written in, and what it was told by; similar tickets that may teach it. */
const common = {
  /** Of the customer's words; missing where they are too few to tell. */
  detected: z.string().optional(),
  language: z.string(),
  /** Solved tickets like this one. Their words are used for nobody who does not prove that they can open them. */
  similar: z.array(z.string()),
};

/**
 * The answer to a verified question for a reply.
 *
 * - `processing`: what the ticket says is being read. Ask again after `askAgainMs`.
 * - `idle`: none was asked for; `kept` when there may be one for whoever proves the similar tickets, too.
 * - `writing`: a model writes it. Ask again after `askAgainMs`.
 * - `ready`: every sentence of it rests on something.
 * - `basic`: no model wrote one, and why; `article` is the best help article in the language that everybody may read.
 * - `switched-off`, `not-connected`: as for the brief.
 */
export const replyAnswer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('processing'), askAgainMs: z.number() }),
  z.object({ state: z.literal('idle'), ...common, kept: z.boolean() }),
  z.object({ state: z.literal('writing'), ...common, askAgainMs: z.number() }),
  z.object({ state: z.literal('ready'), ...common, reply, thumb: ownThumb.optional() }),
  z.object({
    state: z.literal('basic'),
    ...common,
    why: noReplyWhy,
    article: z
      .object({
        articleId: z.string(),
        locale: z.string(),
        brandId: z.string().optional(),
        range: textRange.optional(),
      })
      .optional(),
  }),
  z.object({ state: z.literal('switched-off') }),
  z.object({
    state: z.literal('not-connected'),
    reason: notConnectedReason,
  }),
]);
export type ReplyAnswer = z.infer<typeof replyAnswer>;

/** An agent's verdict on one reply; `none` takes it back. */
export const replyFeedbackRequest = z.object({
  proof: briefRequest.shape.proof,
  replyId: z.uuid(),
  thumb: z.enum(['up', 'down', 'none']),
});
export type ReplyFeedbackRequest = z.input<typeof replyFeedbackRequest>;

/** A reply was put into the composer, or copied. */
export const replyUsedRequest = replyFeedbackRequest.omit({ thumb: true });
export type ReplyUsedRequest = z.input<typeof replyUsedRequest>;
