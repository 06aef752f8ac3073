import { z } from 'zod';
import { topicMode } from './topics-view.ts';

const count = z.number().int().nonnegative();

/** What an admin switches on and off for a Zendesk account, each by itself. */
export const featureName = z.enum(['briefs', 'recommendations', 'replies', 'topics', 'history']);
export type FeatureName = z.infer<typeof featureName>;

/**
 * Why a feature does nothing although it is switched on, or cannot be switched on.
 *
 * - `briefs-off`: it stands below the brief, and goes with it.
 * - `no-field`: nobody chose the topic field.
 * - `not-begun`: the account was never connected.
 * - `no-helpdesk`: the account is not for a helpdesk, so that no tickets are read.
 */
export const featureObstacle = z.enum(['briefs-off', 'no-field', 'not-begun', 'no-helpdesk']);
export type FeatureObstacle = z.infer<typeof featureObstacle>;

export const featureView = z.object({
  name: featureName,
  on: z.boolean(),
  offSince: z.string().optional(),
  /** Tickets of which something came while it was off, and that nobody has looked at for it. */
  missed: count,
  obstacle: featureObstacle.optional(),
});
export type FeatureView = z.infer<typeof featureView>;

/** The features of an account, and what the console says of how each is set. */
export const featuresView = z.object({
  features: z.array(featureView),
  useInternalNotes: z.boolean(),
  topics: z.object({
    mode: topicMode,
    /** What it was before it was switched off. */
    modeBefore: topicMode.optional(),
    /** The title of the chosen field; empty where Zendesk has it no more. */
    field: z.string().optional(),
    mayWrite: z.boolean(),
  }),
  /** What a model writes; everything else is made without one. */
  byModel: z.object({ briefs: z.boolean(), replies: z.boolean() }),
  history: z.object({ tickets: count, articles: count }),
  /** Whether articles are read, and recommended. */
  hasContent: z.boolean(),
});
export type FeaturesView = z.infer<typeof featuresView>;

/** What becomes of the tickets that changed while a feature was off. */
export const catchUp = z.enum(['now', 'when-opened']);
export type CatchUp = z.infer<typeof catchUp>;

export const switchRequest = z.object({
  on: z.boolean(),
  /** For switching on; now where nothing is said. */
  catchUp: catchUp.optional(),
});
export type SwitchRequest = z.infer<typeof switchRequest>;
