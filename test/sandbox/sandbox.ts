import type { Account, User } from './account.ts';

export interface SandboxOptions {
  /** The part before `.zendesk.com`; default `acme`. */
  subdomain?: string;
  /** Where this account is reached; default `https://<subdomain>.zendesk.com`. Stands in every url answered. */
  origin?: string;
  /** Where packaged apps' assets are reached; default `https://<app id>.apps.zdusercontent.com`. */
  appsOrigin?: string;
  /** The clock at creation in epoch ms; it runs on from there. Default: now. */
  startAt?: number;
  /** How webhooks and the app proxy leave the account; default the global `fetch`. */
  deliver?: typeof fetch;
  /** Requests a minute for the whole account; default 700 (Suite Enterprise). */
  requestsPerMinute?: number;
  /** The High Volume add-on: 30 exports a minute (60 of users) and 300 ticket updates. Default false. */
  highVolume?: boolean;
  /** Trial account: 20 ticket updates a minute, 10 webhooks. Default false. */
  trial?: boolean;
  /** Files are handed out to people who may see their ticket alone ("require authentication to download"). Default false. */
  privateAttachments?: boolean;
  /** How long a new ticket stays unknown to the search; default 60,000 ms. */
  searchLagMs?: number;
  /** Pause before a webhook is tried again when the receiver names none; default 1000. */
  retryDelayMs?: number;
  /** How long a webhook's receiver may take; Zendesk's own 12 s by default. */
  webhookTimeoutMs?: number;
}

/** One Zendesk account in the box: its state, its answers, and the levers tests pull. */
export interface Sandbox {
  readonly account: Account;
  readonly subdomain: string;
  readonly origin: string;
  readonly appsOrigin?: string;
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly ids: Ids;
  readonly oauth: OAuthState;
  readonly sessions: Map<string, Session>;
  /** The newest requests answered, oldest first (bounded). */
  readonly requests: RecordedRequest[];
  readonly options: SandboxOptions;
  readonly limiter: Limiter;
  /** Background jobs by id, as the API answers them. */
  readonly jobs: Map<string, Record<string, unknown>>;
  /** Tickets created under an `Idempotency-Key`. */
  readonly idempotency: Map<string, { fingerprint: string; result: unknown; at: number }>;
  /** Webhook deliveries, oldest first. */
  readonly invocations: Invocation[];
  /** Everything the account answers. */
  fetch(request: Request): Promise<Response>;
  /** How the account calls out: webhooks, the app proxy. */
  deliver(request: Request): Promise<Response>;
  /** Queues event webhooks for those who subscribed. */
  emit(event: DomainEvent): void;
  /** How many webhook deliveries have not ended: on their way, or waiting to be tried again. */
  deliveriesUnderWay(): number;
  /** Resolves when no webhook delivery is under way. */
  settle(): Promise<void>;
  /** Called with the ticket's id after every change of a ticket; returns how to stop listening. */
  onChange(listener: (ticketId: number) => void): () => void;
  /** What verbs call after they changed a ticket. */
  changed(ticketId: number): void;
  close(): Promise<void>;
}

export interface SandboxClock {
  /** Epoch ms. */
  now(): number;
  /** As Zendesk writes times: UTC, whole seconds, e.g. `2026-10-30T09:00:00Z`. */
  iso(): string;
  advance(ms: number): void;
  /** From now on time passes by `advance` alone: for what is measured in the account's own time. */
  stop(): void;
}

export interface Ids {
  /** A Zendesk-like id above 2^31 for anything but a ticket. */
  next(): number;
  /** Tickets count from 1, as on a real account. */
  nextTicket(): number;
  /** Keeps `nextTicket` above an id that was chosen by hand. */
  reserveTicket(id: number): void;
}

/** Something that happened in the account, as webhooks tell it. */
export interface DomainEvent {
  /** Without its prefix, e.g. `ticket.comment_added`. */
  type: string;
  /** Whom it is about, e.g. `zen:ticket:5158`. */
  subject: string;
  detail: Record<string, unknown>;
  event: Record<string, unknown>;
}

export interface Session {
  readonly user: User;
  readonly csrfToken: string;
}

export interface OAuthState {
  readonly codes: Map<string, AuthorizationCode>;
  readonly tokens: Map<number, Token>;
}

export interface AuthorizationCode {
  readonly code: string;
  readonly clientId: number;
  readonly userId: number;
  readonly redirectUri: string;
  readonly scopes: string[];
  /** The S256 challenge; `undefined` when the client sent none. */
  readonly challenge?: string;
  readonly expiresAt: number;
}

/** An access token with the refresh token given out beside it. */
export interface Token {
  readonly id: number;
  readonly clientId: number;
  readonly userId: number;
  readonly accessToken: string;
  readonly refreshToken?: string;
  readonly scopes: string[];
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly refreshExpiresAt?: number;
  usedAt?: number;
}

/** Counts requests in fixed windows of the account's clock. */
export interface Limiter {
  take(bucket: string, max: number, windowMs: number): Allowance;
}

export interface Allowance {
  allowed: boolean;
  max: number;
  remaining: number;
  resetSeconds: number;
}

export type InvocationStatus =
  | 'success'
  | 'failed'
  | 'timeout'
  | 'circuit broken'
  | 'throttled'
  | 'client error'
  | 'server error';

/** One webhook call with its tries. */
export interface Invocation {
  readonly id: string;
  readonly webhookId: string;
  readonly eventType: string;
  readonly body: string;
  status: InvocationStatus;
  readonly attempts: Attempt[];
}

export interface Attempt {
  readonly id: string;
  readonly at: string;
  readonly status: InvocationStatus;
  /** `undefined` when no answer came. */
  readonly statusCode?: number;
  readonly requestHeaders: Record<string, string>;
  readonly responseBody: string;
}

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** Without the values of `authorization` and `cookie`. */
  readonly headers: Record<string, string>;
  readonly status: number;
  readonly at: string;
  /** The JSON or form body of an OAuth call with secrets, codes and tokens removed. */
  readonly body?: Record<string, unknown>;
}

/** Faults that can be switched on, for the requests answered and for the webhooks sent. */
export interface Faults {
  /** Adds a fault; returns how to switch it off. */
  add(fault: Fault): () => void;
  clear(): void;
  readonly active: readonly Fault[];
  /** Takes the first request fault that fits, counting it down. */
  takeRequest(method: string, path: string): RequestFault | undefined;
  /** Takes the first webhook fault that fits the event's type, counting it down. */
  takeWebhook(eventType: string): WebhookFault | undefined;
}

export type Fault = RequestFault | WebhookFault;

interface Span {
  /** How many hits pass before it begins, so that page three of a listing can fail; default 0. */
  skip?: number;
  /** How many it spoils; default 1, or all while `forMs` lasts. */
  times?: number;
  /** Ends after so much time of the account's clock. */
  forMs?: number;
}

export interface RequestFault extends Span {
  /** The last two handle the request and spoil the rows answered: some of them twice, or out of order. */
  kind: 'answer' | 'delay' | 'lose-request' | 'lose-answer' | 'repeat-rows' | 'shuffle-rows';
  /** Default any. */
  method?: string;
  /** A regular expression over the path with its query. */
  path?: string;
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Real time, cut short when the caller gives up. */
  delayMs?: number;
}

export interface WebhookFault extends Span {
  kind: 'drop-webhook' | 'double-webhook' | 'hold-webhook';
  /** A regular expression over the event's type. */
  event?: string;
}
