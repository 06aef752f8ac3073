import { briefAnswer } from '../../../server/contract/brief.ts';
import type { BriefRequest } from '../../../server/contract/brief.ts';
import { backendOrigin } from '../zaf/backend-origin.ts';
import { callBackend } from '../zaf/call-backend.ts';
import { readProof } from '../zaf/read-proof.ts';
import { RequestError } from '../zaf/request-error.ts';
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
 * Asks once for the brief of a ticket: first Zendesk, in the agent's session, for the proof that this
 * agent can open it, then our backend.
 *
 * @throws RequestError with `aborted` when `signal` was; every other failure is an outcome
 */
export async function askForBrief(
  zaf: Pick<Zaf, 'client' | 'settings' | 'agent'>,
  { ticketId, refresh, visit, signal }: BriefQuestion,
): Promise<BriefOutcome> {
  const installId = zaf.settings.install_id.trim();
  if (installId === '') return { state: 'not-connected', reason: 'never-connected' };
  const origin = backendOrigin(zaf.settings.backend_host);
  if (origin === undefined) return { state: 'not-connected', reason: 'backend-host' };
  let proof: BriefRequest['proof'] | undefined;
  try {
    proof = await readProof(zaf.client, ticketId, signal);
  } catch (failure) {
    return outcomeOf(failure, zendeskReasons);
  }
  if (proof === undefined) return { state: 'empty' };
  try {
    return await callBackend(zaf.client, {
      origin,
      path: `/widget/tickets/${ticketId}/brief`,
      body: { proof, refresh, visit } satisfies BriefRequest,
      answer: briefAnswer,
      installId,
      subject: `ticket:${ticketId}`,
      agentId: zaf.agent.id,
      signal,
    });
  } catch (failure) {
    return outcomeOf(failure, backendReasons);
  }
}

type Reasons = Record<Exclude<RequestErrorCode, 'aborted'>, FailReason | 'not-found'>;

function outcomeOf(failure: unknown, reasons: Reasons): BriefOutcome {
  if (!(failure instanceof RequestError) || failure.code === 'aborted') throw failure;
  const reason = reasons[failure.code];
  if (reason === 'not-found') return { state: 'not-found' };
  return { state: 'failed', reason, retryAfterMs: failure.retryAfterMs };
}

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
