import { z } from 'zod';
import { notConnectedReason } from './not-connected-reason.ts';
import { leftOutPart } from './left-out.ts';
import { modelFailure } from './models.ts';
import { feedbackReason, ownThumb } from './own-thumb.ts';

/**
 * The comment, and the characters of its cleaned text, that a statement rests on. Personal data in the passage
 * is masked (`masks.ts`); everything else stands in the comment exactly so.
 */
export const receipt = z.object({
  /** Comment id, or the id of a conversation log entry on a messaging ticket. */
  entryId: z.string(),
  authorName: z.string(),
  authorRole: z.enum(['customer', 'agent', 'bot', 'system']),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** False for an internal note. */
  public: z.boolean(),
  passage: z.string(),
});
export type Receipt = z.infer<typeof receipt>;

const receipts = z.array(receipt).min(1);
const speaker = z.enum(['customer', 'agent']);

/**
 * One statement of a brief. In a basic brief the words come from the ticket; which kind of statement it is tells the
 * sidebar how to introduce them in the agent's language.
 *
 * - `issue`: what the ticket is about
 * - `done`: what the team did, or had the customer try
 * - `latest-customer`, `latest-agent`, `latest-note`: the last word of each side, where it says something new
 * - `next`: what is to be done now; only a model says this
 */
export const briefStatement = z.object({
  kind: z.enum(['issue', 'done', 'latest-customer', 'latest-agent', 'latest-note', 'next']),
  text: z.string(),
  receipts,
});
export type BriefStatement = z.infer<typeof briefStatement>;

/** A fact an agent would copy: `order` stands for bookings and purchases too, `reference` for any other number that names a case, a customer or a thing. */
export const keyDetail = z.object({
  kind: z.enum(['error', 'order', 'invoice', 'tracking', 'reference', 'version', 'date', 'amount']),
  /** As written in the passage. */
  value: z.string(),
  receipts,
});
export type KeyDetail = z.infer<typeof keyDetail>;

/** What somebody said they would do, and has not been seen to do since. */
export const openPromise = z.object({
  text: z.string(),
  by: speaker,
  /** The day it falls due, `YYYY-MM-DD`, where the words tell it. */
  due: z.string().optional(),
  receipts,
});
export type OpenPromise = z.infer<typeof openPromise>;

/** What somebody asked and the other side has not answered. Asked more than once, it has a receipt for each time. */
export const openQuestion = z.object({ text: z.string(), by: speaker, receipts });
export type OpenQuestion = z.infer<typeof openQuestion>;

/**
 * Where a ticket stands.
 *
 * - `unanswered`: no agent has written to the customer yet
 * - `waiting-for-agent`: the customer wrote last, or the team owes what it promised
 * - `waiting-for-customer`: the team asked or answered, and the customer is to speak
 * - `waiting-for-third-party`: a carrier, a supplier, another department is to act first
 * - `resolved`: the customer said so, or the ticket is solved or closed
 * - `merged`: the conversation goes on in another ticket
 * - `unknown`: nothing tells
 */
export const standingState = z.enum([
  'unanswered',
  'waiting-for-agent',
  'waiting-for-customer',
  'waiting-for-third-party',
  'resolved',
  'merged',
  'unknown',
]);
export type StandingState = z.infer<typeof standingState>;

export const standing = z.object({
  state: standingState,
  /** What tells: the words of the receipts, or the ticket's own status, which has no comment to name. */
  basis: z.enum(['conversation', 'status']),
  /** Since when, ISO 8601. */
  since: z.string().optional(),
  /** The ticket in which a merged one goes on. */
  mergedInto: z.string().optional(),
  receipts: z.array(receipt),
});
export type Standing = z.infer<typeof standing>;

/** How the customer sounds in their newest words. A neutral tone is not spoken of. */
export const sentiment = z.object({ mood: z.enum(['positive', 'negative']), receipts });
export type Sentiment = z.infer<typeof sentiment>;

/** What a model wrote of a ticket, after every sentence of it was checked against what it rests on. */
export const modelBriefBody = z.object({
  statements: z.array(briefStatement),
  promises: z.array(openPromise),
  questions: z.array(openQuestion),
  /** Sentences it wrote that nothing supports; they are not shown. */
  dropped: z.number().int().nonnegative(),
  /** How many comments or messages it was shown. */
  entries: z.number().int().nonnegative(),
  /** Comments that, by the account's setting, were not shown to it. */
  withheld: z.number().int().nonnegative(),
  /** Very long comments of which it was shown beginning and end. Missing in older briefs. */
  cut: z.number().int().nonnegative().optional(),
  /** Of a conversation read in parts: notes on its middle that the brief knows nothing of, for want of room. Missing in older briefs. */
  notesLeftOut: z.number().int().nonnegative().optional(),
  /** Pieces of personal data it was shown a mask of. */
  masked: z.number().int().nonnegative(),
  promptVersion: z.number().int().positive(),
  /** What cleaning took out of the comments that it names. */
  leftOut: z.array(leftOutPart.extend({ entryId: z.string() })),
});
export type ModelBriefBody = z.infer<typeof modelBriefBody>;

export const brief = z.object({
  ticketId: z.string(),
  /** Counts up each time the brief of this ticket is made anew from different input. */
  version: z.number().int().positive(),
  engine: z.enum(['basic', 'model']),
  /** Of a brief that a model wrote: in which language, and what of it is not shown. */
  written: modelBriefBody
    .omit({ statements: true, promises: true, questions: true, leftOut: true })
    .extend({
      locale: z.string(),
      /** Prompts and guidance with their versions, to be named with a thumb. */
      madeWith: z.string().optional(),
      /** Which one it is, to be named with a thumb; missing in older briefs. */
      id: z.uuid().optional(),
    })
    .optional(),
  /** Of the customer's words, as BCP 47 names it, e.g. `de`; missing when they are too few to tell. */
  language: z.string().optional(),
  standing,
  sentiment: sentiment.optional(),
  /** In the order they are read. */
  statements: z.array(briefStatement),
  details: z.array(keyDetail),
  promises: z.array(openPromise),
  questions: z.array(openQuestion),
  covers: z.object({
    /** How many comments or messages were used. */
    entries: z.number().int().nonnegative(),
    /** When the newest of them was written. */
    until: z.string().optional(),
    /** Internal notes that were there and, by the account's setting, not used. */
    notesNotUsed: z.number().int().nonnegative(),
  }),
  /** What cleaning took out of the comments that the brief names. */
  leftOut: z.array(leftOutPart.extend({ entryId: z.string() })),
  madeAt: z.string(),
});
export type Brief = z.infer<typeof brief>;

/** What the sidebar sends: the ticket in the address, and here the proof that this agent can open it now. */
export const briefRequest = z.object({
  proof: z.object({
    /** Id of the newest comment, or of the newest conversation log entry on a messaging ticket, as the agent's own session reads it. */
    newestEntryId: z.string().min(1).max(64),
    /** `updated_at` of the ticket as the agent's session reads it: a hint that something changed, no proof. */
    updatedAt: z.string().max(40).optional(),
  }),
  /** True when the agent pressed "refresh" or "try again". */
  refresh: z.boolean().default(false),
  /** The language the agent reads, as BCP 47 names it, for what is written by a model. */
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)
    .optional(),
  /** One id for as long as the agent stays on the ticket: with a new one, what was seen before becomes "last time". */
  visit: z.uuid().optional(),
});
export type BriefRequest = z.input<typeof briefRequest>;

/** Why a brief could not be made. */
export const briefFailure = z.enum([
  'zendesk-unreachable',
  'zendesk-busy',
  'not-allowed',
  'internal',
]);
export type BriefFailure = z.infer<typeof briefFailure>;

/** What this agent saw when they were here before; missing on the first visit. */
export const lastLook = z.object({
  /** When they last had the brief before them. */
  at: z.string(),
  /** How many entries it covered then. */
  entries: z.number().int().nonnegative(),
  /** The newest of them. */
  until: z.string().optional(),
});
export type LastLook = z.infer<typeof lastLook>;

/**
 * The answer to a verified question for a brief.
 *
 * - `processing`: being made; nothing to show yet. Ask again after `askAgainMs`.
 * - `ready`: current.
 * - `outdated`: an older brief to show meanwhile; a newer one is being made. Ask again after `askAgainMs`.
 * - `failed`: could not be made (`reason` is a stable code); `brief` holds the last good one if there is one.
 * - `empty`: the ticket has no text a brief could rest on.
 * - `switched-off`: an admin switched briefs off for this Zendesk account.
 * - `not-connected`: an admin disconnected this Zendesk account, must sign in again, or has it for something other than
 *   tickets (`reason`).
 */
export const briefAnswer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('processing'), askAgainMs: z.number() }),
  z.object({
    state: z.literal('ready'),
    brief,
    lastLook: lastLook.optional(),
    thumb: ownThumb.optional(),
    /** What the agent said was wrong; given with a thumb down. */
    thumbReasons: z.array(feedbackReason).optional(),
    /** A model is writing a better one: ask again. Or it could not, and why: this is the basic one. */
    model: z
      .discriminatedUnion('state', [
        z.object({ state: z.literal('writing'), askAgainMs: z.number() }),
        z.object({
          state: z.literal('unavailable'),
          why: z.enum([...modelFailure.options, 'not-supported']),
        }),
      ])
      .optional(),
  }),
  z.object({ state: z.literal('outdated'), brief, askAgainMs: z.number() }),
  z.object({
    state: z.literal('failed'),
    reason: briefFailure,
    brief: brief.optional(),
    retryAfterMs: z.number().optional(),
  }),
  z.object({ state: z.literal('empty') }),
  z.object({ state: z.literal('switched-off') }),
  z.object({ state: z.literal('not-connected'), reason: notConnectedReason }),
]);
export type BriefAnswer = z.infer<typeof briefAnswer>;
