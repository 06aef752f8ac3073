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
  { ticketId, refresh, signal }: BriefQuestion,
): Promise<BriefOutcome> {
  const installId = zaf.settings.install_id.trim();
  if (installId === '') return { state: 'not-connected', reason: 'never-connected' };
  const origin = backendOrigin(zaf.settings.backend_host);
  if (origin === undefined) return { state: 'not-connected', reason: 'backend-host' };
  try {
    const proof = await readProof(zaf.client, ticketId, signal).catch(refusedByZendesk);
    if (proof === 'refused') return { state: 'not-found' };
    if (proof === undefined) return { state: 'empty' };
    return await callBackend(zaf.client, {
      origin,
      path: `/widget/tickets/${ticketId}/brief`,
      body: { proof, refresh } satisfies BriefRequest,
      answer: briefAnswer,
      installId,
      subject: `ticket:${ticketId}`,
      agentId: zaf.agent.id,
      signal,
    });
  } catch (failure) {
    if (!(failure instanceof RequestError) || failure.code === 'aborted') throw failure;
    if (failure.code === 'not-found') return { state: 'not-found' };
    return { state: 'failed', reason: reasons[failure.code] };
  }
}

function refusedByZendesk(failure: unknown): 'refused' {
  const code = failure instanceof RequestError ? failure.code : undefined;
  if (code === 'not-found' || code === 'forbidden') return 'refused';
  throw failure;
}

/** From our backend a 403 can only be the proxy's own refusal: the host is not the one allowed. */
const reasons: Record<Exclude<RequestErrorCode, 'aborted' | 'not-found'>, FailReason> = {
  offline: 'offline',
  'timed-out': 'timed-out',
  unauthorized: 'unauthorized',
  forbidden: 'unreachable',
  busy: 'zendesk-busy',
  unavailable: 'unreachable',
  refused: 'internal',
  unreadable: 'unreadable',
};
