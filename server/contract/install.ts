import { z } from 'zod';
import { accountName } from './account-change.ts';
import { featureName } from './features.ts';
import { usageTotals } from './models-view.ts';
import { accountPurpose, accountPurposes, ownApp } from './purposes.ts';
import { saidParams } from './said.ts';

/** Status of a Zendesk account in the console. */
export const installStatus = z.enum([
  'pending',
  'connecting',
  'active',
  'reauthorization-required',
  'disconnected',
]);
export type InstallStatus = z.infer<typeof installStatus>;

/** The steps of connecting, in the order in which they are done. */
export const connectStepName = z.enum([
  'consent',
  'scopes',
  'granting-user',
  'app',
  'webhook',
  'signing-secret',
  'widget-secret',
  'dropdown-options',
  'help-centre',
]);
export type ConnectStepName = z.infer<typeof connectStepName>;

export const connectStep = z.object({
  name: connectStepName,
  state: z.enum(['waiting', 'running', 'done', 'failed', 'needs-choice']),
  /** For the person who must act; present on `failed` and `needs-choice`, sometimes on `done`. */
  message: z.string().optional(),
  /** Stable code of the message, and what its words are filled with; see `connection-said.ts`. */
  code: z.string().optional(),
  params: saidParams.optional(),
  at: z.string().optional(),
});
export type ConnectStep = z.infer<typeof connectStep>;

/** Several installations of the app were found: the admin picks one. */
export const installationChoice = z.object({
  installationId: z.string(),
  name: z.string(),
  enabled: z.boolean(),
});
export type InstallationChoice = z.infer<typeof installationChoice>;

/** How briefs are made in one Zendesk account. */
export const briefSettings = z.object({
  /** Off: events are received and skipped, what is stored is kept and not shown. */
  on: z.boolean(),
  /** Whether internal notes are read for briefs; agents who may open the ticket may read them anyway. */
  useInternalNotes: z.boolean(),
});
/** `basedOn`: what whoever saves had before them; left out, whatever there is is written over. */
export const briefsChange = briefSettings.extend({ basedOn: briefSettings.optional() });
export type BriefsChange = z.infer<typeof briefsChange>;
export type BriefSettings = z.infer<typeof briefSettings>;

export const installView = z.object({
  id: z.string(),
  name: z.string(),
  subdomain: z.string().optional(),
  status: installStatus,
  /** What it is for; in one order, never empty. */
  purposes: z.array(accountPurpose).min(1),
  /** Something the admin should know that is not a status, e.g. the app was uninstalled. */
  notice: z
    .object({ code: z.string(), message: z.string(), params: saidParams.optional() })
    .optional(),
  /** True when this account uses an OAuth client of its own (self-hosted). */
  ownOAuthClient: z.object({ clientId: z.string() }).optional(),
  /** The app id, where this account has its own private upload. */
  appId: z.string().optional(),
  steps: z.array(connectStep),
  choices: z.array(installationChoice).default([]),
  briefs: briefSettings,
  /** What does something for the account now. */
  featuresOn: z.array(featureName).default([]),
  widgetSecret: z.enum(['none', 'written', 'seen', 'rotating']),
  lastEventAt: z.string().optional(),
  connectedAt: z.string().optional(),
  createdAt: z.string(),
});
export type InstallView = z.infer<typeof installView>;

/** Since when work is counted; to the hour. */
export const installsQuery = z.object({ since: z.iso.datetime({ offset: true }).optional() });

/** Every account somebody may see, how much background work was done for them, and what models they used. */
export const installsView = z.object({
  installs: z.array(installView),
  /** Missing where nobody asked since when. */
  work: z
    .object({
      done: z.number().int().nonnegative(),
      /** Tries that failed in the last 24 hours; most are made good by the next one. */
      failed: z.number().int().nonnegative(),
    })
    .optional(),
  /** What models took and cost; missing where no account has one, too. */
  usage: usageTotals.optional(),
});
export type InstallsView = z.infer<typeof installsView>;

/** A new Zendesk account: half a client is refused. */
export const createInstallRequest = ownApp.extend({
  name: accountName,
  /** Everything where nothing is said; content alone needs neither client nor app. */
  purposes: accountPurposes.optional(),
});
export type CreateInstallRequest = z.input<typeof createInstallRequest>;

/** The subdomain as typed; the server reads it with `readSubdomain` again. */
/** Pages of an account that lead to Zendesk's consent page, and that the browser comes back to. */
export const consentFrom = z.enum(['account', 'topics']);
export type ConsentFrom = z.infer<typeof consentFrom>;

export const connectRequest = z.object({
  subdomain: z.string().max(200),
  /** The account's own page where nothing is said. */
  from: consentFrom.optional(),
});
export type ConnectRequest = z.infer<typeof connectRequest>;

/**
 * Where the browser goes next: an address of this backend, which redirects to Zendesk's consent page. Missing where
 * nobody has to consent: what everybody may read is connected by the subdomain alone.
 */
export const connectAnswer = z.object({
  continueUrl: z.string().optional(),
  subdomain: z.string(),
});
export type ConnectAnswer = z.infer<typeof connectAnswer>;

export const chooseInstallationRequest = z.object({
  installationId: z.string().regex(/^\d{1,19}$/),
});
export type ChooseInstallationRequest = z.infer<typeof chooseInstallationRequest>;

/** How this deployment runs; what the console needs to know before an account exists. */
export const deployment = z.object({
  mode: z.enum(['marketplace', 'self-hosted']),
  /** For the OAuth client's "Redirect URLs" field. */
  redirectUrl: z.string(),
  publicUrl: z.string(),
  /** Scopes to allow on an own OAuth client. */
  scopes: z.array(z.string()),
  /** Scopes that features need which are off at first: asked for only where an admin switches them on. */
  featureScopes: z.array(z.string()),
  /** True when the deployment itself has an OAuth client, so that an account needs none of its own. */
  hasOAuthClient: z.boolean(),
  hasAppId: z.boolean(),
});
export type Deployment = z.infer<typeof deployment>;
