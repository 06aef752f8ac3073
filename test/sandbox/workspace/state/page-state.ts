/** What a ticket's page hands to its script: the names and shapes are those apps read through ZAF. */
export interface PageState {
  csrfToken: string;
  account: { subdomain: string; name: string };
  currentUser: PersonState & { groups: NamedState[] };
  ticket: TicketState;
  /** Who and what can be chosen in the page's fields, to answer apps with names. */
  agents: PersonState[];
  groups: NamedState[];
  fields: FieldState[];
  apps: AppState[];
}

export interface NamedState {
  id: number;
  name: string;
}

export interface PersonState {
  id: number;
  name: string;
  email: string | null;
  role: string;
  locale: string;
}

export interface FieldState {
  /** `status`, `custom_field_<id>`, … */
  name: string;
  label: string;
  type: string;
}

export interface TicketState {
  id: number;
  subject: string;
  description: string;
  status: string;
  priority: string | null;
  type: string | null;
  tags: string[];
  requester: PersonState | null;
  assignee: { user: PersonState | null; group: NamedState | null };
  organization: NamedState | null;
  brand: NamedState | null;
  form: NamedState;
  via: { channel: string };
  isNew: boolean;
  createdAt: string;
  updatedAt: string;
  conversation: MessageState[];
  /** By `custom_field_<id>`. */
  customFields: Record<string, string | null>;
}

export interface MessageState {
  id: string;
  author: { id: number | null; name: string; role: string };
  channel: { name: string };
  message: { content: string; contentType: string };
  public: boolean;
  timestamp: string;
  attachments: { filename: string; contentType: string; size: number }[];
}

/** An app of the tray. */
export interface AppState {
  appId: number | string;
  /** A number for an installed app, a string for one served by zcli, as on Zendesk. */
  installationId: number | string;
  name: string;
  title: string;
  version: string;
  /** Never a secure one. */
  settings: Record<string, string | number | boolean>;
  /** The page to load, without what the host adds to the query. */
  url: string;
  logoUrl?: string;
}
