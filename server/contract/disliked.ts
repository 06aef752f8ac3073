import { z } from 'zod';
import { callLine } from './models-view.ts';
import { feedbackReason } from './own-thumb.ts';
import { disliked } from './quality.ts';
import { matchStrength } from './recommendations.ts';

const count = z.number().int().nonnegative();

/** A part of a brief, as it is told where it comes from. */
export const briefPart = z.enum([
  'issue',
  'done',
  'latest-customer',
  'latest-agent',
  'latest-note',
  'next',
  'standing',
  'sentiment',
  'details',
  'promises',
  'questions',
]);
export type BriefPart = z.infer<typeof briefPart>;

/** What a brief rested on when it was given a thumb: ids and figures, and no words of the ticket. */
export const briefGround = z.object({
  madeAt: z.string(),
  /** Name and version of the rule by which it was made, or by which what no model writes was found. */
  rule: z.string(),
  /** In which language a model wrote it, as BCP 47 names it; missing where none did. */
  locale: z.string().optional(),
  /** Of the customer's words. */
  language: z.string().optional(),
  entries: count,
  until: z.string().optional(),
  notesNotUsed: count,
  parts: z.array(z.object({ part: briefPart, entryIds: z.array(z.string()) })),
});
export type BriefGround = z.infer<typeof briefGround>;

/** How something that was recommended had been found when it was given a thumb. */
export const findGround = z.object({
  madeAt: z.string(),
  rule: z.string(),
  /** Of an article, in Zendesk's spelling. */
  locale: z.string().optional(),
  strength: matchStrength,
  /** 0 to 1, and comparable within one answer only. */
  score: z.number(),
  /** Where it stood among what was found of its kind, from 1, and how much that was. */
  place: z.number().int().positive(),
  of: z.number().int().positive(),
  /** How many documents there were to find. */
  outOf: count,
  /** How many of the ticket's words that tell most about it were named with it. */
  telling: count,
});
export type FindGround = z.infer<typeof findGround>;

/** What a reply was written from. */
export const replyGround = z.object({
  madeAt: z.string(),
  /** As BCP 47 names it, without a region. */
  language: z.string(),
  articles: z.array(z.object({ articleId: z.string(), locale: z.string() })),
  tickets: z.array(z.object({ ticketId: z.string(), entryId: z.string() })),
});
export type ReplyGround = z.infer<typeof replyGround>;

/** One thing that did not help, and how it was made. What a thumb was given before this was kept is missing. */
export const dislikedView = disliked.extend({
  /** Why not, as far as agents said so, most often first. */
  reasons: z.array(z.object({ reason: feedbackReason, n: count })),
  /** Prompts and guidance with their versions; missing where no model wrote it. */
  madeWith: z.string().optional(),
  brief: briefGround.optional(),
  recommendation: findGround.optional(),
  reply: replyGround.optional(),
  /** The calls of a model that it was made with, the last first. */
  calls: z.array(callLine),
});
export type DislikedView = z.infer<typeof dislikedView>;
