import { z } from 'zod';

export const person = z.object({ id: z.string(), name: z.string(), email: z.string() });
export type Person = z.infer<typeof person>;

/** Shortest password taken. */
export const minPasswordLength = 12;

export const setupRequest = z.object({
  token: z.string().min(1).max(200),
  name: z.string().trim().min(1).max(80),
  email: z.email().max(200),
  password: z.string().min(minPasswordLength).max(200),
});
export type SetupRequest = z.infer<typeof setupRequest>;

export const signInRequest = z.object({
  email: z.string().max(200),
  password: z.string().max(200),
});
export type SignInRequest = z.infer<typeof signInRequest>;

/** Who is signed in, and whether the first admin still has to be made. */
export const sessionAnswer = z.object({ person: person.optional(), setupNeeded: z.boolean() });
export type SessionAnswer = z.infer<typeof sessionAnswer>;
