import { z } from 'zod';

const count = z.number().int().nonnegative();
const share = z.number().min(0).max(1);

/** What topics do: nothing; suggest to agents; or also set the field by itself where they are sure enough. */
export const topicMode = z.enum(['off', 'suggest', 'assign']);
export type TopicMode = z.infer<typeof topicMode>;

/** The targets there are to choose from, in percent. */
export const [leastTarget, mostTarget] = [50, 99];

/** What an admin chooses. Nothing is chosen for them: without a field there are no topics. */
export const topicSettings = z.object({
  mode: topicMode,
  /** Of a dropdown field; by its number, so that renaming it changes nothing. */
  fieldId: z
    .string()
    .regex(/^\d{1,19}$/)
    .optional(),
  /** Of the topics set by themselves, so many percent should be right. */
  targetPercent: z.number().int().min(leastTarget).max(mostTarget),
});
export type TopicSettings = z.infer<typeof topicSettings>;

/** A change of them; `basedOn` is what whoever saves had before them: what somebody else saved since is not written over. */
export const topicSettingsChange = topicSettings.extend({ basedOn: topicSettings.optional() });
export type TopicSettingsChange = z.infer<typeof topicSettingsChange>;

/** One point of what could be chosen: set by themselves at this threshold, so many would be, and so many right. */
export const curvePoint = z.object({
  threshold: z.number(),
  precision: share,
  coverage: share,
  /** 95 % of chance lies between these. */
  low: share,
  high: share,
});
export type CurvePoint = z.infer<typeof curvePoint>;

/** Where a target puts the threshold. The backend alone decides that; the console looks it up. */
export const targetChoice = z.object({
  targetPercent: z.number().int(),
  /** Of a point of the curve. */
  threshold: z.number(),
});
export type TargetChoice = z.infer<typeof targetChoice>;

/** How one option fares. */
export const optionView = z.object({
  value: z.string(),
  name: z.string(),
  /** Tickets it can be learned from. */
  examples: count,
  /** In the replay, of the times it was the first suggestion; missing where it never was. */
  precision: share.optional(),
  /** In the replay, of the tickets that have it; missing where there are none. */
  recall: share.optional(),
  /** Set by itself, and what agents made of it, since topics are on. */
  assigned: count,
  corrected: count,
  /** Its own figures are below the target: suggested, never set by itself. */
  suggestOnly: z.boolean(),
});
export type OptionView = z.infer<typeof optionView>;

/**
 * Something about the field itself an admin may want to mend in Zendesk. `tickets` are samples to look at.
 *
 * - `overlap`: tickets of two options are taken for one another.
 * - `never-used`: no ticket has it.
 * - `often-corrected`: agents keep changing it to something else.
 * - `fits-none`: tickets that are like those of no option.
 */
export const fieldFinding = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('overlap'),
    values: z.tuple([z.string(), z.string()]),
    names: z.tuple([z.string(), z.string()]),
    /** Of the tickets of both, this share was taken for the other. */
    share,
    tickets: z.array(z.string()),
  }),
  z.object({ kind: z.literal('never-used'), value: z.string(), name: z.string() }),
  z.object({
    kind: z.literal('often-corrected'),
    value: z.string(),
    name: z.string(),
    share,
    tickets: z.array(z.string()),
  }),
  z.object({ kind: z.literal('fits-none'), share, tickets: z.array(z.string()) }),
]);
export type FieldFinding = z.infer<typeof fieldFinding>;

/** One training of the classifier. */
export const trainingView = z.object({
  version: z.number().int().positive(),
  at: z.string(),
  /** Milliseconds, the replay included. */
  tookMs: count,
  examples: count,
  options: count,
  /** In the replay, of all tickets, the first suggestion right; missing while there are too few. */
  accuracy: share.optional(),
  /** Bytes of what is stored. */
  size: count,
});
export type TrainingView = z.infer<typeof trainingView>;

/** A write to Zendesk, or one that was not made, and why. */
export const topicWriteView = z.object({
  at: z.string(),
  ticketId: z.string(),
  value: z.string(),
  name: z.string().optional(),
  /** Where an agent did it in the sidebar, as they say; missing where it was set by itself. */
  agentId: z.string().optional(),
  outcome: z.enum(['written', 'applied', 'undone', 'not-written']),
  /** Why not: a stable code; the console puts it into words. */
  code: z.string().optional(),
  confidence: share.optional(),
  version: z.number().int().optional(),
  because: z.array(z.string()),
});
export type TopicWriteView = z.infer<typeof topicWriteView>;

/** Everything the console shows of an account's topics. */
export const topicsView = z.object({
  settings: topicSettings,
  /** Dropdown fields to choose from, as last read. */
  fields: z.array(z.object({ id: z.string(), title: z.string(), options: count })),
  fieldsReadAt: z.string().optional(),
  /**
   * The chosen field; `isGone` when Zendesk has it no more, or no more as an active dropdown. The title is then its last
   * one; empty where that was never seen.
   */
  field: z
    .object({ id: z.string(), title: z.string(), options: count, isGone: z.boolean() })
    .optional(),
  /** Whether the connection allows writing to tickets; where not, setting by itself needs a new consent. */
  mayWrite: z.boolean(),
  /** Why nothing is set by itself although it is chosen; a stable code. */
  notAssigning: z.enum(['may-not-write', 'too-little-history', 'target-not-reached']).optional(),
  training: z.object({
    state: z.enum(['idle', 'waiting', 'running', 'failed']),
    /** When it began to wait or run, or failed. */
    at: z.string().optional(),
  }),
  classifier: z
    .object({
      version: z.number().int().positive(),
      trainedAt: z.string(),
      examples: count,
      /** Decisions of agents taken in since. */
      learnedSince: count,
      /** How many more labelled tickets are needed before anything can be set by itself. */
      missing: count,
      /** By rising threshold. */
      curve: z.array(curvePoint),
      /** Of each target that can be reached, lowest first. */
      choices: z.array(targetChoice),
      options: z.array(optionView),
      findings: z.array(fieldFinding),
    })
    .optional(),
  /** Newest first. */
  trainings: z.array(trainingView),
  /** Newest first. */
  writes: z.array(topicWriteView),
});
export type TopicsView = z.infer<typeof topicsView>;
