import { z } from 'zod';
import { saidParams } from './said.ts';

/** The body of every refusal: a code that programs branch on, a message for the person who must act. */
export const errorAnswer = z.object({
  error: z.object({
    code: z.string(),
    /** Why, where the code alone says too little; and what its words are filled with, see `refusals-said.ts`. */
    reason: z.string().optional(),
    params: saidParams.optional(),
    message: z.string(),
    /** What the message is about, where that is one thing: the name of a form field, or a scope. */
    field: z.string().optional(),
    requestId: z.string().optional(),
  }),
});
export type ErrorAnswer = z.infer<typeof errorAnswer>;
