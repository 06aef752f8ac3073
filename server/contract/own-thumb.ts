import { z } from 'zod';

/** Why a brief was no help; each is a stable code that the surfaces put into words. */
export const feedbackReason = z.enum(['wrong', 'missing', 'outdated', 'unclear', 'too-long']);
export type FeedbackReason = z.infer<typeof feedbackReason>;

/** The agent's own thumb on a version of the brief, as `feedback.ts` takes it. */
export const ownThumb = z.enum(['up', 'down']);
