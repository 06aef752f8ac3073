import { z } from 'zod';
import { pageCursor } from './page-cursor.ts';

/** What everything can be deleted about. */
export const erasedKind = z.enum(['ticket', 'requester', 'organization']);
export type ErasedKind = z.infer<typeof erasedKind>;

const number = z.string().regex(/^[1-9]\d{0,18}$/, 'A number of Zendesk, digits only.');

export const erasedThing = z.object({ kind: erasedKind, id: number });
export type ErasedThing = z.infer<typeof erasedThing>;

export const eraseRequest = erasedThing
  .extend({ confirm: z.string() })
  .refine(({ id, confirm }) => confirm.trim() === id, {
    path: ['confirm'],
    error: 'Enter the number once more to confirm.',
  });
export type EraseRequest = z.infer<typeof eraseRequest>;

/** What deleting would reach, as far as is known now. */
export const erasureReach = z.object({
  tickets: z.number().int().nonnegative(),
  /** Of an organization its people, whose tickets go, too. */
  people: z.number().int().nonnegative(),
  /** Those of them who are agents or administrators of the account. */
  agents: z.number().int().nonnegative(),
  /** What they wrote in others’ tickets, which goes from there. */
  comments: z.number().int().nonnegative(),
  isErased: z.boolean(),
});
export type ErasureReach = z.infer<typeof erasureReach>;

/**
 * What a deletion waits for before names are looked for in others’ tickets: that everything was read once. `paused` and
 * `disconnected`: nobody reads, until somebody resumes it or connects the account.
 */
export const erasureWait = z.enum(['reading', 'paused', 'disconnected']);
export type ErasureWait = z.infer<typeof erasureWait>;

export const erasureView = z.object({
  id: z.string(),
  kind: erasedKind,
  zendeskId: z.string(),
  state: z.enum(['running', 'done']),
  /** Why names cannot be looked for yet. */
  waitsFor: erasureWait.optional(),
  requestedBy: z.string(),
  requestedAt: z.string(),
  finishedAt: z.string().optional(),
  tickets: z.number().int().nonnegative(),
  ticketsDone: z.number().int().nonnegative(),
  /** Rows that are gone, of all stores together. */
  rows: z.number().int().nonnegative(),
});
export type ErasureView = z.infer<typeof erasureView>;

/** Newest first, a page at a time. */
export const careView = z.object({
  erasures: z.array(erasureView),
  /** Asks for the deletions before these; missing on the last page. */
  before: z.string().optional(),
});
export type CareView = z.infer<typeof careView>;

export const careQuery = z.object({
  /** Where the page before this one ended. */
  before: pageCursor.optional(),
});
export type CareQuery = z.infer<typeof careQuery>;

/**
 * What was deleted, by whom and when; `signature` proves that this deployment said so. A line that was added is not
 * signed: nothing more may stand in it.
 */
export const receipt = z.strictObject({
  format: z.literal('sidebrief-deletion-receipt-1'),
  id: z.string().max(100),
  account: z.strictObject({ id: z.string().max(100) }),
  about: z.strictObject({ kind: erasedKind, id: z.string().max(100) }),
  requestedBy: z.strictObject({ id: z.string().max(100), name: z.string().max(500) }),
  requestedAt: z.string().max(100),
  finishedAt: z.string().max(100),
  tickets: z.number().int(),
  /** Every store that was gone through, with how many rows of it were deleted or emptied. */
  stores: z.array(z.strictObject({ store: z.string().max(100), rows: z.number().int() })).max(100),
  signature: z.string().max(200),
});
export type Receipt = z.infer<typeof receipt>;

export const receiptCheck = z.object({ genuine: z.boolean() });

/** Words to look for everywhere; they are neither kept nor logged. */
export const wordsRequest = z.object({ words: z.string().trim().min(2).max(200) });

export const wordsFound = z.object({
  /** Every store that was looked through, those with finds first. */
  stores: z.array(
    z.object({
      /** Its code, as receipts name it; the console has words for it. */
      store: z.string(),
      rows: z.number().int().nonnegative(),
      times: z.number().int().nonnegative(),
    }),
  ),
});
export type WordsFound = z.infer<typeof wordsFound>;
