import { z } from 'zod';
import { pageCursor } from './page-cursor.ts';
import { saidParams } from './said.ts';

/** What an entry of the activity log is about: what it is filtered by. */
export const activityKind = z.enum([
  'zendesk',
  'connection',
  'topics',
  'briefs',
  'history',
  'models',
  'people',
  'work',
]);
export type ActivityKind = z.infer<typeof activityKind>;

/** Everything that is noted, by what it is about. `zendesk` is all that was written there, by us or by an agent with us. */
export const actionsOf = {
  zendesk: [
    'topic-written',
    'topic-not-written',
    'topic-applied',
    'topic-undone',
    'webhook-created',
    'webhook-changed',
    'webhook-removed',
    'widget-secret-written',
  ],
  connection: [
    'account-created',
    'account-deleted',
    'account-renamed',
    'client-replaced',
    'consent-given',
    'account-connected',
    'connected-publicly',
    'purposes-changed',
    'connection-lost',
    'account-disconnected',
    'installation-chosen',
    'old-widget-secret-revoked',
    'call-share-changed',
  ],
  topics: ['topics-changed', 'topic-field-gone', 'training-asked', 'topics-trained'],
  briefs: ['briefs-changed', 'feature-switched'],
  history: [
    'history-changed',
    'history-paused',
    'history-resumed',
    'history-resynced',
    'data-erased',
    'retention-changed',
    'data-exported',
  ],
  models: ['models-changed', 'guidance-changed', 'reply-asked'],
  people: [
    'first-admin-made',
    'person-invited',
    'invite-withdrawn',
    'person-joined',
    'access-changed',
    'person-removed',
    'signed-in',
    'sign-in-locked',
    'sessions-ended',
    'password-changed',
    'second-factor-changed',
  ],
  work: ['jobs-retried'],
} as const satisfies Record<ActivityKind, readonly string[]>;

export type ActivityAction = (typeof actionsOf)[ActivityKind][number];

const moment = z.iso.datetime({ offset: true });

/** An agent among those who did something: a user's number is the same in no two Zendesk accounts. */
const agentDoer = z.templateLiteral(['agent:', z.string().regex(/^[1-9]\d{0,18}$/)]);

/** Which entries: those that match all that is given. */
export const activityFilter = z.object({
  /**
   * Whose doing it is: of a person of the console, of an agent by their number in Zendesk, or of Sidebrief itself, which
   * is what nobody asked for.
   */
  person: z.union([z.uuid(), agentDoer, z.literal('sidebrief')]).optional(),
  /** An account; one that may not be seen has no entries. */
  account: z.uuid().optional(),
  kind: activityKind.optional(),
  ticket: z
    .string()
    .regex(/^[1-9]\d{0,18}$/, 'the number of a ticket')
    .optional(),
  /** Not before, and before: ISO 8601 with a zone. */
  from: moment.optional(),
  to: moment.optional(),
});
export type ActivityFilter = z.infer<typeof activityFilter>;

export const activityQuery = activityFilter.extend({
  /** Where the page before this one ended. */
  before: pageCursor.optional(),
});
export type ActivityQuery = z.infer<typeof activityQuery>;

/**
 * Who did something: a person of the console, an agent as their sidebar says, or Sidebrief by itself. A person who was
 * removed keeps their name.
 */
export const activityWho = z.object({
  kind: z.enum(['person', 'agent', 'sidebrief']),
  /** Of the person here, of the agent in Zendesk. */
  id: z.string().optional(),
  name: z.string().optional(),
  /** Of a person here: two may have the same name, which each chose. */
  email: z.string().optional(),
  isRemoved: z.boolean().optional(),
});
export type ActivityWho = z.infer<typeof activityWho>;

/** Who did what when. */
export const activityLine = z.object({
  id: z.string(),
  at: z.string(),
  /** Missing for what concerns the whole deployment. */
  account: z
    .object({
      id: z.string(),
      name: z.string(),
      subdomain: z.string().optional(),
      /** It is no more; its entries are kept for administrators of the deployment. */
      isDeleted: z.boolean().optional(),
    })
    .optional(),
  who: activityWho,
  kind: activityKind,
  action: z.string(),
  /** What the words of the action are filled with, see `activity-said.ts`; and settings by what they are now. */
  params: saidParams.optional(),
  changed: z.record(z.string(), z.unknown()).optional(),
  /** A sentence without its subject, in English: "set the topic to Refund". */
  what: z.string(),
  ticketId: z.string().optional(),
});
export type ActivityLine = z.infer<typeof activityLine>;

/** One page of the log, newest first. */
export const activityPage = z.object({
  lines: z.array(activityLine),
  /** Asks for the page after this one; missing on the last. */
  before: z.string().optional(),
  /** Everybody who ever did something that may be seen here; `id` is what the filter takes for `person`. */
  people: z.array(activityWho.extend({ id: z.string() })),
  /** The accounts that may be seen here, by name; after them those that are no more. */
  accounts: z.array(
    z.object({ id: z.string(), name: z.string(), isDeleted: z.boolean().optional() }),
  ),
});
export type ActivityPage = z.infer<typeof activityPage>;
