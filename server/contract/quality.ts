import { z } from 'zod';

const count = z.number().int();

/** What happened on one day (UTC). */
export const qualityDay = z.object({
  day: z.string(),
  /**
   * Tickets that agents had before them with Sidebrief that day, and tickets of which a brief was made that day. Both
   * are counted when it happens and stay counted, whatever becomes of the ticket; of days before they were counted
   * so, there is nothing. A group is the one the ticket was in then.
   */
  opened: count,
  briefed: count,
  briefsUp: count,
  briefsDown: count,
  findsUp: count,
  findsDown: count,
  repliesUp: count,
  repliesDown: count,
  /** Answers with something to recommend, and what of it was put into the composer or copied. */
  findsShown: count,
  findsUsed: count,
  repliesShown: count,
  repliesUsed: count,
  /** Briefs that were shown, by what wrote them. */
  shownBasic: count,
  shownByModel: count,
  /** Within how many milliseconds 95 of 100 briefs were there; missing when none was, or it took longer than is told apart. */
  answeredP95Ms: count.optional(),
  /** How long a call of a model took on average, in milliseconds. */
  modelMs: count.optional(),
  topicsSet: count,
  topicsApplied: count,
  topicsUndone: count,
  /** Changed in Zendesk after they were set by themselves. */
  topicsCorrected: count,
  /** Of models, in the whole account: 0 where one group is asked about. */
  tokens: count,
  cost: z.number(),
});
export type QualityDay = z.infer<typeof qualityDay>;

/** What did not help, most often first: it is to be looked into. */
export const disliked = z.object({
  /** Names this very one, in addresses. */
  key: z.string(),
  kind: z.enum(['brief', 'recommendation', 'reply']),
  ticketId: z.string(),
  /** What was recommended. */
  found: z.object({ kind: z.enum(['ticket', 'article']), id: z.string() }).optional(),
  up: count,
  down: count,
  lastAt: z.string(),
  /**
   * What is kept of the calls it was made with: missing where no model wrote it.
   *
   * - `gone`: they were made, and what was sent is kept no longer, or never was.
   * - `unknown`: from before it was noted which calls make what.
   */
  xray: z.enum(['kept', 'gone', 'unknown']).optional(),
});
export type Disliked = z.infer<typeof disliked>;

export const qualityView = z.object({
  /** The account's groups; figures may be asked of one. */
  groups: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Oldest first, a day after the other. */
  days: z.array(qualityDay),
  disliked: z.array(disliked),
});
export type QualityView = z.infer<typeof qualityView>;
