import { z } from 'zod';
import { briefRequest } from './brief.ts';
import { feedbackReason } from './own-thumb.ts';

/**
 * An agent's thumb on one version of a brief: a later one takes the place of an earlier one, `none` takes it
 * back. Reasons go with a thumb down.
 */
export const feedbackRequest = z.object({
  proof: briefRequest.shape.proof,
  version: z.number().int().positive(),
  thumb: z.enum(['up', 'down', 'none']),
  /** By which rules a model wrote it, as the brief says; left out for a brief without a model. */
  madeWith: z
    .string()
    .max(200)
    .regex(/^[a-z0-9@ -]+$/)
    .optional(),
  /** Which one of those a model wrote, as the brief says. */
  writtenId: z.uuid().optional(),
  reasons: z.array(feedbackReason).max(feedbackReason.options.length).default([]),
});
export type FeedbackRequest = z.input<typeof feedbackRequest>;

/** `stale` when that version is no longer the ticket's brief; nothing is stored then. */
export const feedbackAnswer = z.object({ state: z.enum(['stored', 'stale']) });
export type FeedbackAnswer = z.infer<typeof feedbackAnswer>;
