import { z } from 'zod';
import { briefRequest } from './brief.ts';
import { notConnectedReason } from './not-connected-reason.ts';
import { ownThumb } from './own-thumb.ts';

/**
 * A range of characters, in UTF-16 units: of a comment's `plain_body`, of a message's text on a messaging ticket, or of
 * an article's body with its tags, its `script` and `style` elements and **all white space** taken out, which two HTML
 * readers agree on. The words themselves never leave the backend: the sidebar reads them from Zendesk in the agent's own
 * session.
 */
export const textRange = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});
export type TextRange = z.infer<typeof textRange>;

/** How much a find has in common with the ticket, in words an agent can weigh. */
export const matchStrength = z.enum(['strong', 'good', 'some']);
export type MatchStrength = z.infer<typeof matchStrength>;

/** A solved ticket like this one. What it says, whose it is and when it was solved is read from Zendesk. */
export const similarTicket = z.object({
  ticketId: z.string(),
  /** Comparable within one answer only; 0 to 1. */
  score: z.number(),
  strength: matchStrength,
  /** The comment that solved it, and the words that did; missing where nothing tells. */
  solvedBy: z
    .object({ entryId: z.string(), public: z.boolean(), range: textRange.optional() })
    .optional(),
  thumb: ownThumb.optional(),
});
export type SimilarTicket = z.infer<typeof similarTicket>;

/** A published help article that may answer this ticket. */
export const suggestedArticle = z.object({
  articleId: z.string(),
  /** Zendesk's spelling, e.g. `en-us`. */
  locale: z.string(),
  brandId: z.string().optional(),
  score: z.number(),
  strength: matchStrength,
  /** What answers, in the article's visible text. */
  range: textRange.optional(),
  /** Only some may read it (a user segment): what is in it may not be for the customer. */
  restricted: z.boolean(),
  thumb: ownThumb.optional(),
});
export type SuggestedArticle = z.infer<typeof suggestedArticle>;

/** The same proof as for the brief (`brief.ts`). */
export const recommendationsRequest = z.object({ proof: briefRequest.shape.proof });

/**
 * The answer to a verified question for what helped with tickets like this one.
 *
 * - `processing`: being made. Ask again after `askAgainMs`.
 * - `ready`: `telling` are the words of this ticket that tell most about it, rarest first, so that the sidebar can say
 *   what a find has in common with it.
 * - `no-history`: nothing of the account's past is stored yet; `progress` when it is being read.
 * - `switched-off`, `not-connected`: as for the brief.
 */
export const recommendationsAnswer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('processing'), askAgainMs: z.number() }),
  z.object({
    state: z.literal('ready'),
    /** Counts up each time they are made anew; thumbs name it. */
    version: z.number().int().positive(),
    telling: z.array(z.string()),
    tickets: z.array(similarTicket),
    articles: z.array(suggestedArticle),
    /** The account's past is still being read: there may be better ones soon. */
    incomplete: z.boolean(),
  }),
  z.object({
    state: z.literal('no-history'),
    progress: z.object({ tickets: z.number().int().nonnegative() }).optional(),
  }),
  z.object({ state: z.literal('switched-off') }),
  z.object({
    state: z.literal('not-connected'),
    reason: notConnectedReason,
  }),
]);
export type RecommendationsAnswer = z.infer<typeof recommendationsAnswer>;

/** An agent's verdict on one find of one version; `none` takes it back. */
export const recommendationFeedbackRequest = z.object({
  proof: briefRequest.shape.proof,
  version: z.number().int().positive(),
  about: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('ticket'), ticketId: z.string().min(1).max(20) }),
    z.object({
      kind: z.literal('article'),
      articleId: z.string().min(1).max(20),
      locale: z.string().min(1).max(20),
    }),
  ]),
  thumb: z.enum(['up', 'down', 'none']),
});
export type RecommendationFeedbackRequest = z.input<typeof recommendationFeedbackRequest>;

/** One find of one version was put into the composer, or copied. */
export const recommendationUsedRequest = recommendationFeedbackRequest.omit({ thumb: true });
export type RecommendationUsedRequest = z.input<typeof recommendationUsedRequest>;
