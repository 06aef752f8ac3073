import { z } from 'zod';

/** How far back an account's past is kept, and what of it is left out. */
export const historyOptions = z.object({
  /** By which time of a ticket the window is measured. */
  windowBy: z.enum(['created', 'updated']),
  /** `null` takes everything. */
  windowMonths: z.union([z.literal(3), z.literal(6), z.literal(12), z.literal(24), z.null()]),
  leaveOut: z.object({
    statuses: z.array(z.enum(['new', 'open', 'pending', 'hold', 'solved', 'closed'])),
    groups: z.array(z.string()),
    brands: z.array(z.string()),
    forms: z.array(z.string()),
    types: z.array(z.enum(['problem', 'incident', 'question', 'task'])),
    /** Tickets that an AI agent handled alone. */
    aiAgentTickets: z.boolean(),
  }),
  /** Names and sizes of attachments are always kept; their content only when this is on. */
  attachmentContent: z.boolean(),
  /** Hours between looks at Zendesk, without webhooks; `null` looks every few minutes and when a webhook comes. */
  everyHours: z.union([z.literal(3), z.literal(6), z.literal(12), z.literal(24), z.null()]),
});

export type HistoryOptions = z.infer<typeof historyOptions>;

/** A change of them; `basedOn` is what whoever saves had before them: what somebody else saved since is not written over. */
export const historyOptionsChange = historyOptions.extend({ basedOn: historyOptions.optional() });

/** What an account begins with. */
export const firstHistoryOptions: HistoryOptions = {
  windowBy: 'updated',
  windowMonths: 12,
  leaveOut: { statuses: [], groups: [], brands: [], forms: [], types: [], aiAgentTickets: true },
  attachmentContent: false,
  everyHours: null,
};
