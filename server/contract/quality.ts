import { z } from 'zod';

const count = z.number().int();

/** What happened on one day (UTC). */
export const qualityDay = z.object({
  day: z.string(),
  /** Tickets that agents had before them with Sidebrief, on the last day they had. */
  opened: count,
  /** Briefs that stand now and were made that day. */
  briefed: count,
  briefsUp: count,
  briefsDown: count,
  findsUp: count,
  findsDown: count,
  repliesUp: count,
  repliesDown: count,
  topicsSet: count,
  topicsApplied: count,
  topicsUndone: count,
  tokens: count,
  cost: z.number(),
});
export type QualityDay = z.infer<typeof qualityDay>;

/** What did not help, most often first: it is to be looked into. */
export const disliked = z.object({
  kind: z.enum(['brief', 'recommendation', 'reply']),
  ticketId: z.string(),
  /** What was recommended. */
  found: z.object({ kind: z.enum(['ticket', 'article']), id: z.string() }).optional(),
  up: count,
  down: count,
  lastAt: z.string(),
});
export type Disliked = z.infer<typeof disliked>;

export const qualityView = z.object({
  /** Oldest first, a day after the other. */
  days: z.array(qualityDay),
  disliked: z.array(disliked),
});
export type QualityView = z.infer<typeof qualityView>;
