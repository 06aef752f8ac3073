/** A webhook as the account keeps it. */
export interface Webhook {
  id: string;
  name: string;
  description: string | null;
  endpoint: string;
  httpMethod: string;
  requestFormat: string;
  status: 'active' | 'inactive';
  subscriptions: string[];
  authentication?: { type: string; data: Record<string, string>; add_position: string };
  customHeaders: Record<string, string>;
  signingSecret: string;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}
