import type { TicketAnswer } from './ask-about-ticket.ts';
import type { RequestErrorCode } from './request-error.ts';

/** Why a question about a ticket came to nothing, as far as this page can know; each has its words in `strings`. */
export type RequestFailReason =
  | 'zendesk-silent'
  | 'zendesk-busy'
  | 'offline'
  | 'timed-out'
  | 'unauthorized'
  | 'unreadable'
  | 'unreachable'
  | 'internal';

/** What to tell of a failed question; `not-found` where the ticket is not for this agent, or not here. */
export function failReason({
  by,
  code,
}: Extract<TicketAnswer<unknown>, { state: 'failed' }>): RequestFailReason | 'not-found' {
  return reasons[by][code];
}

type Reasons = Record<Exclude<RequestErrorCode, 'aborted'>, RequestFailReason | 'not-found'>;

/** Our server has no part in what Zendesk does not answer to the agent's own session. */
const zendeskReasons: Reasons = {
  'not-found': 'not-found',
  forbidden: 'not-found',
  offline: 'zendesk-silent',
  'timed-out': 'zendesk-silent',
  unauthorized: 'zendesk-silent',
  busy: 'zendesk-busy',
  unavailable: 'zendesk-silent',
  refused: 'zendesk-silent',
  unreadable: 'unreadable',
};

/** From our backend a 403 can only be the proxy's own refusal: the host is not the one allowed. */
const backendReasons: Reasons = {
  'not-found': 'not-found',
  forbidden: 'unreachable',
  offline: 'offline',
  'timed-out': 'timed-out',
  unauthorized: 'unauthorized',
  busy: 'zendesk-busy',
  unavailable: 'unreachable',
  refused: 'internal',
  unreadable: 'unreadable',
};

const reasons = { zendesk: zendeskReasons, backend: backendReasons };
