import type { Resolution, Product, Topic } from './fields.ts';
import type { CustomerHandle, GroupHandle, StaffHandle } from './people.ts';
import type { Ticket, TicketStatus } from '../account.ts';

/** A span of time: a number and `m`, `h` or `d`, for example `90m`, `3h`, `12d`. */
export type Span = `${number}${'m' | 'h' | 'd'}`;

/**
 * One ticket of the sample help desk, as a person would write it down. Times are spans, so that the
 * desk is as fresh on every day it is filled: `quiet` is how long before the account's present the
 * last turn was written, and each turn says how long after the one before it came.
 */
export interface Conversation {
  subject: string | null;
  from: CustomerHandle;
  quiet: Span;
  status: TicketStatus;
  /** What was said, in the form `parseScript` reads, with `{article:handle}` for an article's address. */
  script: string;
  group?: GroupHandle;
  assignee?: StaffHandle;
  brand?: 'fernhill' | 'pro';
  priority?: 'low' | 'normal' | 'high' | 'urgent';
  type?: 'question' | 'incident' | 'problem' | 'task';
  tags?: string[];
  topic?: Topic;
  product?: Product;
  appVersion?: string;
  order?: string;
  resolution?: Resolution;
  /** What the requester thought of the answer; nobody asked where nothing is given. */
  satisfaction?: Ticket['satisfaction'];
  /** Zendesk's name of the channel the ticket came by; e-mail where none is given. */
  channel?: 'email' | 'web' | 'api' | 'mobile' | 'voice' | 'native_messaging';
  /** The handle of the ticket this one was merged into. */
  mergedInto?: string;
  /** What became of the ticket after the last turn; a live ticket where nothing is given. */
  life?: 'archived' | 'deleted' | 'spam';
  /** The language its dates are written in; the requester's where none is given. */
  locale?: string;
}

/** One turn of a conversation. */
export interface Turn {
  /** The requester, a bot, or the handle of one of the staff or customers. */
  by: 'customer' | 'bot' | StaffHandle | CustomerHandle;
  after: Span;
  text: string;
  /** An internal note. */
  note?: boolean;
  /** The text is HTML, kept as it is. */
  html?: boolean;
  /** A recorded call and its transcript. */
  voice?: boolean;
  /** Taken back after it was written. */
  redacted?: boolean;
  files?: string[];
}
