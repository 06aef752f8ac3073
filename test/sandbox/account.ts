import type { Attachment } from './attachments/attachment.ts';
import type { HelpCenter } from './help-center/help-center.ts';
import type { Webhook } from './webhooks/webhook.ts';

/**
 * What one Zendesk account in the box holds. Plain data in maps, changed only by the verbs beside this
 * file; ids are numbers as in Zendesk's REST answers, times are ISO 8601 strings in UTC.
 */
export interface Account {
  readonly id: number;
  readonly subdomain: string;
  readonly name: string;
  /** The admin every account begins with. */
  readonly ownerId: number;
  /** The group every account begins with. */
  readonly defaultGroupId: number;
  /** The brand every account begins with. */
  readonly defaultBrandId: number;
  /** The only ticket form. */
  readonly formId: number;
  /** The custom status standing for each system status. */
  readonly statusIds: Record<TicketStatus, number>;
  readonly users: Map<number, User>;
  readonly organizations: Map<number, Organization>;
  readonly groups: Map<number, Group>;
  readonly memberships: Map<number, Membership>;
  readonly brands: Map<number, Brand>;
  readonly brandAgents: Map<number, BrandAgent>;
  readonly fields: Map<number, TicketField>;
  readonly tickets: Map<number, Ticket>;
  readonly apps: Map<number, App>;
  readonly installations: Map<number, Installation>;
  readonly oauthClients: Map<number, OAuthClient>;
  readonly webhooks: Map<string, Webhook>;
  readonly helpCenter: HelpCenter;
}

export interface User {
  id: number;
  name: string;
  email: string | null;
  phone: string | null;
  role: 'end-user' | 'agent' | 'admin';
  active: boolean;
  suspended: boolean;
  locale: string;
  organizationId: number | null;
  defaultGroupId: number | null;
  /** What tickets an agent may open; `null` is all (within the agent's brands). */
  ticketRestriction: 'organization' | 'groups' | 'assigned' | 'requested' | null;
  /** Deleted for good: nothing of the person is left but the id. */
  permanentlyDeleted?: boolean;
  createdAt: string;
  updatedAt: string;
}

export interface Organization {
  id: number;
  name: string;
  domainNames: string[];
  createdAt: string;
  updatedAt: string;
  /** Deleted ones stay in exports alone. */
  deletedAt?: string;
}

export interface Group {
  id: number;
  name: string;
  description: string;
  isPublic: boolean;
  createdAt: string;
  updatedAt: string;
}

export interface Membership {
  id: number;
  userId: number;
  groupId: number;
  default: boolean;
  createdAt: string;
}

export interface Brand {
  id: number;
  name: string;
  subdomain: string;
  default: boolean;
  active: boolean;
  /** Its help centre; left out, it has one that is activated and open to all. `sign-in` shows itself to people who sign in. */
  helpCenter?: 'disabled' | 'none' | 'sign-in';
  createdAt: string;
  updatedAt: string;
}

/** An agent listed here sees tickets of these brands only; an agent not listed sees all brands. */
export interface BrandAgent {
  id: number;
  userId: number;
  brandId: number;
}

export interface TicketField {
  id: number;
  type: string;
  title: string;
  active: boolean;
  required: boolean;
  options: { id: number; name: string; value: string; default: boolean }[];
  createdAt: string;
  updatedAt: string;
}

export type TicketStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';

export interface Ticket {
  id: number;
  encodedId: string;
  subject: string | null;
  description: string;
  status: TicketStatus;
  /** Live tickets only appear in lists; the others behave as Zendesk's do. */
  life: 'live' | 'archived' | 'deleted' | 'spam' | 'scrubbed';
  priority: 'low' | 'normal' | 'high' | 'urgent' | null;
  type: 'question' | 'incident' | 'problem' | 'task' | null;
  tags: string[];
  requesterId: number;
  submitterId: number;
  assigneeId: number | null;
  organizationId: number | null;
  groupId: number | null;
  brandId: number;
  customFields: Record<string, string | null>;
  channel: string;
  fromMessagingChannel: boolean;
  /** Tickets Zendesk's AI agents solved alone are a kind of their own: exports leave them out unless asked. */
  supportType: 'agent' | 'ai_agent';
  /** What the requester thought of it; left out where nobody asked. */
  satisfaction?: { score: 'offered' | 'good' | 'bad'; comment?: string };
  mergedInto: number | null;
  /** Who deleted it and when, for deleted tickets and spam. */
  deletion?: { actorId: number; at: string };
  createdAt: string;
  updatedAt: string;
  /** Moves on every change, also the system's: what incremental exports compare. */
  generatedAt: string;
  comments: Comment[];
  /** One per update, oldest first. */
  audits: Audit[];
  /** Messaging tickets only: their messages live here, not in `comments`. */
  conversationLog: LogEntry[];
}

export interface Comment {
  id: number;
  type: 'Comment' | 'VoiceComment';
  authorId: number;
  htmlBody: string;
  plainBody: string;
  public: boolean;
  redacted: boolean;
  attachments: Attachment[];
  auditId: number;
  channel: string;
  createdAt: string;
}

/** One update of a ticket: who did what at once. `authorId` -1 is the system. */
export interface Audit {
  id: number;
  authorId: number;
  channel: string;
  createdAt: string;
  events: AuditEvent[];
}

export interface AuditEvent {
  id: number;
  type:
    | 'Create'
    | 'Change'
    | 'Comment'
    | 'VoiceComment'
    | 'CommentPrivacyChange'
    | 'CommentRedactionEvent'
    | 'AttachmentRedactionEvent';
  fieldName?: string;
  value?: string | string[] | null;
  previousValue?: string | string[] | null;
  commentId?: number;
  attachmentId?: number;
}

export interface LogEntry {
  id: string;
  authorId: number | null;
  authorType: 'end_user' | 'agent' | 'bot' | 'system';
  authorName: string;
  text: string;
  createdAt: string;
}

export interface App {
  id: number;
  name: string;
  /** The parsed manifest of the newest package. */
  manifest: Record<string, unknown>;
  /** The package's files: path inside the package to content. */
  files: Map<string, Uint8Array>;
  /** Serve the files from this address instead (zcli's dev server, Vite), e.g. `http://localhost:4567/0/assets/`. */
  assetUrlPrefix?: string;
  createdAt: string;
  updatedAt: string;
}

export interface Installation {
  id: number;
  appId: number;
  enabled: boolean;
  /** Every value as a string, as Zendesk answers them; secure ones included, never given out. */
  settings: Record<string, string>;
  groupRestrictions: number[];
  roleRestrictions: number[];
  createdAt: string;
  updatedAt: string;
}

export interface OAuthClient {
  id: number;
  identifier: string;
  secret: string;
  name: string;
  company: string | null;
  description: string | null;
  kind: 'public' | 'confidential';
  redirectUris: string[];
  global: boolean;
  /** The ceiling set on the client; `undefined` allows anything. */
  allowedScopes?: string[];
  userId: number;
  createdAt: string;
  updatedAt: string;
}
