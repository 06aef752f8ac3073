import { z } from 'zod';
import {
  modelFailure,
  modelFeature,
  modelSettings,
  modelSource,
  ownProvider,
  providerKind,
} from './models.ts';
import { noReplyWhy } from './reply.ts';

const count = z.number().int().nonnegative();
const amount = z.number().nonnegative();

/**
 * How models stand for an account now.
 *
 * - `off`: the admin wants none.
 * - `missing`: the deployment's was chosen, and it has none.
 * - `budget-spent`: what is left of today's budget is less than a brief takes.
 * - `resting`: the endpoint failed several times in a row and is left alone for a while.
 */
export const modelStanding = z.enum(['off', 'missing', 'budget-spent', 'resting', 'ready']);
export type ModelStanding = z.infer<typeof modelStanding>;

/** The key never leaves: only whether there is one. */
const shownSettings = modelSettings.extend({
  own: ownProvider.omit({ apiKey: true }).extend({ hasKey: z.boolean() }).optional(),
});

/** A change of them; `basedOn` is what whoever saves had before them: what somebody else saved since is not written over. */
export const modelSettingsChange = modelSettings.extend({ basedOn: shownSettings.optional() });
export type ModelSettingsChange = z.output<typeof modelSettingsChange>;

/** Everything the console shows of how an account's models are set. */
export const modelsView = z.object({
  settings: shownSettings,
  /** What the deployment offers; missing where it has no model. */
  deployment: z
    .object({ kind: providerKind, host: z.string(), model: z.string(), isPriced: z.boolean() })
    .optional(),
  /** What it offers to tell what texts mean, beside that model or without one. */
  deploymentEmbedder: z.object({ host: z.string(), model: z.string() }).optional(),
  /** An own endpoint has to be on the open internet and spoken to by https. */
  publicOnly: z.boolean(),
  standing: modelStanding,
  restsUntil: z.string().optional(),
  /** How far what can be found is embedded; missing where no model for embeddings serves the account. */
  search: z
    .object({
      model: z.string(),
      /** Of the endpoint, or that it runs in the backend itself. */
      host: z.string(),
      embedded: count,
      of: count,
      /** Why it does not go on now, and when it is tried again. */
      failure: modelFailure.optional(),
      retryAt: z.string().optional(),
    })
    .optional(),
  today: z.object({
    tokens: count,
    cost: amount,
    /** When the day's budget begins anew: midnight UTC. */
    resetsAt: z.string(),
  }),
});
export type ModelsView = z.infer<typeof modelsView>;

/** Which endpoint to try: one as it is typed, saved or not, or the deployment's. */
export const tryRequest = z.object({
  source: modelSource.exclude(['none']),
  own: ownProvider.optional(),
});
export type TryRequest = z.input<typeof tryRequest>;

/** `repaired`: the answer could be used after one more question. Otherwise why it did not help. */
export const callOutcome = z.enum(['answered', 'repaired', ...modelFailure.options]);
export type CallOutcome = z.infer<typeof callOutcome>;

/** One call of a model, as the list has it. */
export const callLine = z.object({
  id: z.string(),
  at: z.string(),
  feature: modelFeature,
  ticketId: z.string().optional(),
  /** Host of the endpoint. */
  provider: z.string(),
  model: z.string(),
  outcome: callOutcome,
  tokensIn: count,
  tokensOut: count,
  cost: amount,
  tookMs: count,
  /** How many sentences nothing supported; missing where that was not kept. */
  dropped: count.optional(),
});
export type CallLine = z.infer<typeof callLine>;

/** One page of calls, newest first. */
export const callList = z.object({
  calls: z.array(callLine),
  /** Asks for the calls before these; missing on the last page. */
  before: z.string().optional(),
});
export type CallList = z.infer<typeof callList>;

export const callQuery = z.object({
  feature: modelFeature.optional(),
  ticket: z
    .string()
    .regex(/^[1-9]\d{0,18}$/, 'a ticket number')
    .optional(),
  before: z
    .string()
    .regex(/^\d{1,14}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'not a place in this list')
    .optional(),
});
export type CallQuery = z.input<typeof callQuery>;

/** A call in full: the X-ray. Personal data is masked in all of it, as it was for the model. */
export const callView = callLine.extend({
  prompt: z.string(),
  promptVersion: z.number().int(),
  /** 0: without guidance; -1: with a text that was only tried. */
  guidanceVersion: z.number().int(),
  /** How many pieces of personal data were masked, by kind. */
  masked: z.record(z.string(), count),
  /** What was sent and came back; missing when it is kept no longer, or never was. */
  kept: z
    .object({
      sent: z.array(z.object({ role: z.enum(['system', 'user', 'assistant']), text: z.string() })),
      received: z.string().optional(),
      removed: z.array(z.object({ entryId: z.string(), kind: z.string(), text: z.string() })),
      dropped: z.array(
        z.object({
          text: z.string(),
          reasons: z.array(z.object({ code: z.string(), word: z.string().optional() })),
        }),
      ),
    })
    .optional(),
  /** For so many days what was sent is kept. */
  xrayDays: count,
});
export type CallView = z.infer<typeof callView>;

/** What a feature used on a day (UTC). */
export const usageDay = z.object({
  day: z.string(),
  feature: modelFeature,
  calls: count,
  failures: count,
  tokensIn: count,
  tokensOut: count,
  cost: amount,
  /** Of all calls together. */
  tookMs: count,
  dropped: count,
  kept: count,
});
export type UsageDay = z.infer<typeof usageDay>;

/** Newest day first. */
export const usageView = z.object({ days: z.array(usageDay) });
export type UsageView = z.infer<typeof usageView>;

const used = z.object({ tokens: count, cost: amount });

/** What several accounts used together; days are UTC, today is one of them. */
export const usageTotals = z.object({ today: used, last30Days: used });
export type UsageTotals = z.infer<typeof usageTotals>;

/** Features whose prompts an admin can add to. */
export const guidedFeature = modelFeature.extract(['brief', 'reply']);
export type GuidedFeature = z.infer<typeof guidedFeature>;

export const guidanceText = z.string().trim().max(2000);

/** An admin's addition to a feature's prompt, with those before it, newest first. */
export const guidanceView = z.object({
  feature: guidedFeature,
  /** 0: there never was any. */
  version: count,
  text: z.string(),
  versions: z.array(
    z.object({
      version: count,
      text: z.string(),
      at: z.string(),
      /** Who wrote it; missing where they are no longer known. */
      by: z.string().optional(),
    }),
  ),
  /** What agents thought of what was made by which rules, newest first. */
  thumbs: z.array(
    z.object({
      /** Prompts and guidance with their versions; `basic` is without a model. */
      madeWith: z.string(),
      up: count,
      down: count,
      lastAt: z.string(),
    }),
  ),
});
export type GuidanceView = z.infer<typeof guidanceView>;

/** `basedOn`: the version whoever saves had before them; left out, whatever there is is followed. */
export const guidanceRequest = z.object({
  text: guidanceText,
  basedOn: z.number().int().nonnegative().optional(),
});

export const previewRequest = z.object({
  text: guidanceText,
  ticketId: z.string().regex(/^[1-9]\d{0,18}$/, 'a ticket number'),
  locale: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/),
});
export type PreviewRequest = z.infer<typeof previewRequest>;

const sentence = z.object({ kind: z.string(), text: z.string() });

/** One of the two briefs, or replies, that are laid side by side. */
export const previewed = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('written'),
    sentences: z.array(sentence),
    dropped: z.array(
      z.object({
        text: z.string(),
        reasons: z.array(z.object({ code: z.string(), word: z.string().optional() })),
      }),
    ),
  }),
  z.object({
    state: z.literal('failed'),
    why: z.enum([...noReplyWhy.options, 'nothing-to-show']),
  }),
]);
export type Previewed = z.infer<typeof previewed>;

/** A brief or a reply as guidance makes it now, and as the text that was tried would. Neither is stored. */
export const previewAnswer = z.object({ today: previewed, tried: previewed });
export type PreviewAnswer = z.infer<typeof previewAnswer>;
