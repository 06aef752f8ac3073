import type { HistoryOptions } from '../contract/history.ts';

/** Why a ticket of Zendesk's is not kept. */
export type LeftOutWhy =
  | 'deleted'
  | 'erased'
  | 'before-window'
  | 'status'
  | 'group'
  | 'brand'
  | 'form'
  | 'type'
  | 'ai-agent';

/** What of a ticket decides. */
interface Judged {
  status: string;
  created_at: string;
  updated_at: string;
  type?: string | null | undefined;
  group_id?: string | null | undefined;
  brand_id?: string | null | undefined;
  ticket_form_id?: string | null | undefined;
  support_type?: string | null | undefined;
}

/**
 * Why a ticket is not kept, by what the admin chose; the first reason of several. Closed tickets are knowledge and
 * stay unless the admin says otherwise.
 *
 * @param windowFrom where the window begins; `null` takes everything
 * @returns `undefined` when it is kept
 */
export function whyLeftOut(
  ticket: Judged,
  { windowBy, leaveOut }: HistoryOptions,
  windowFrom: Date | null,
): LeftOutWhy | undefined {
  if (ticket.status === 'deleted') return 'deleted';
  const at = windowBy === 'created' ? ticket.created_at : ticket.updated_at;
  if (windowFrom && Date.parse(at) < windowFrom.getTime()) return 'before-window';
  const isIn = (list: string[], value: string | null | undefined) =>
    value !== null && value !== undefined && list.includes(value);
  if (isIn(leaveOut.statuses, ticket.status)) return 'status';
  if (isIn(leaveOut.groups, ticket.group_id)) return 'group';
  if (isIn(leaveOut.brands, ticket.brand_id)) return 'brand';
  if (isIn(leaveOut.forms, ticket.ticket_form_id)) return 'form';
  if (isIn(leaveOut.types, ticket.type)) return 'type';
  if (leaveOut.aiAgentTickets && ticket.support_type === 'ai_agent') return 'ai-agent';
  return undefined;
}
