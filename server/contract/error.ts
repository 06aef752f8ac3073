import { z } from 'zod';

/** The body of every refusal: a code that programs branch on, a message for the person who must act. */
export const errorAnswer = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    /** What the message is about, where that is one thing: the name of a form field, or a scope. */
    field: z.string().optional(),
    requestId: z.string().optional(),
  }),
});
export type ErrorAnswer = z.infer<typeof errorAnswer>;
