import { briefAnswer } from '../../../server/contract/brief.ts';
import type { BriefRequest } from '../../../server/contract/brief.ts';
import { askAboutTicket } from '../zaf/ask-about-ticket.ts';
import type { RequestErrorCode } from '../zaf/request-error.ts';
import type { Zaf } from '../zaf/start-zaf.ts';
import type { BriefOutcome, FailReason } from './brief-view.ts';

export interface BriefQuestion {
  ticketId: string;
  /** True when the agent asked for it. */
  refresh: boolean;
  /** One id for as long as the agent stays on the ticket. */
  visit: string;
  signal: AbortSignal;
}

/**
 * Asks once for the brief of a ticket.
 *
 * @throws RequestError with `aborted` when `signal` was; every other failure is an outcome
 */
export async function askForBrief(
  zaf: Pick<Zaf, 'client' | 'settings' | 'agent'>,
  { ticketId, refresh, visit, signal }: BriefQuestion,
): Promise<BriefOutcome> {
  const asked = await askAboutTicket(zaf, {
    ticketId,
    about: 'brief',
    body: (proof) => ({ proof, refresh, visit }) satisfies BriefRequest,
    answer: briefAnswer,
    signal,
  });
  switch (asked.state) {
    case 'answered':
      return asked.answer;
    case 'not-connected':
      return asked;
    case 'no-entries':
      return { state: 'empty' };
    case 'failed': {
      const reason = reasons[asked.by][asked.code];
      if (reason === 'not-found') return { state: reason };
      return { state: 'failed', reason, retryAfterMs: asked.retryAfterMs };
    }
  }
}

type Reasons = Record<Exclude<RequestErrorCode, 'aborted'>, FailReason | 'not-found'>;

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
