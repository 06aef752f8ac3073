import { z } from 'zod';

const named = z.array(z.object({ id: z.string(), name: z.string() }));

/** What the tickets of an account can belong to, by name; empty where nothing was read yet. */
export const historyChoices = z.object({ groups: named, brands: named, forms: named });
export type HistoryChoices = z.infer<typeof historyChoices>;
