import type { z } from 'zod';
import type { BriefRequest } from '../../../server/contract/brief.ts';
import { backendOrigin } from './backend-origin.ts';
import { callBackend } from './call-backend.ts';
import { readProof } from './read-proof.ts';
import { RequestError } from './request-error.ts';
import type { RequestErrorCode } from './request-error.ts';
import type { Zaf } from './start-zaf.ts';

export interface TicketQuestion<T> {
  ticketId: string;
  about:
    | 'brief'
    | 'feedback'
    | 'recommendations'
    | 'recommendations/feedback'
    | 'recommendations/used'
    | 'reply'
    | 'reply/feedback'
    | 'reply/used'
    | 'topic'
    | 'topic/choice';
  body(proof: BriefRequest['proof']): unknown;
  answer: z.ZodType<T>;
  signal: AbortSignal;
}

/**
 * What came of a question to our backend about one ticket.
 *
 * - `not-connected`: the app's settings name no install, or no host; nobody was asked
 * - `no-entries`: a ticket without a comment, so there is nothing to prove access with
 * - `failed`: by Zendesk, which was asked for the proof, or by our backend
 */
export type TicketAnswer<T> =
  | { state: 'answered'; answer: T }
  | { state: 'not-connected'; reason: 'never-connected' | 'backend-host' }
  | { state: 'no-entries' }
  | {
      state: 'failed';
      by: 'zendesk' | 'backend';
      code: Exclude<RequestErrorCode, 'aborted'>;
      retryAfterMs: number | undefined;
    };

/**
 * Asks our backend about a ticket, with the proof that this agent can open it now, which is read first in the
 * agent's own session.
 *
 * @throws RequestError with `aborted` when `signal` was; every other failure is an answer
 */
export async function askAboutTicket<T>(
  { client, settings, agent }: Pick<Zaf, 'client' | 'settings' | 'agent'>,
  { ticketId, about, body, answer, signal }: TicketQuestion<T>,
): Promise<TicketAnswer<T>> {
  const installId = settings.install_id.trim();
  if (installId === '') return { state: 'not-connected', reason: 'never-connected' };
  const origin = backendOrigin(settings.backend_host);
  if (origin === undefined) return { state: 'not-connected', reason: 'backend-host' };
  let by: 'zendesk' | 'backend' = 'zendesk';
  try {
    const proof = await readProof(client, ticketId, signal);
    if (proof === undefined) return { state: 'no-entries' };
    by = 'backend';
    const answered = await callBackend(client, {
      origin,
      path: `/widget/tickets/${ticketId}/${about}`,
      body: body(proof),
      answer,
      installId,
      subject: `ticket:${ticketId}`,
      agentId: agent.id,
      signal,
    });
    return { state: 'answered', answer: answered };
  } catch (failure) {
    if (!(failure instanceof RequestError)) throw failure;
    const { code, retryAfterMs } = failure;
    if (code === 'aborted') throw failure;
    return { state: 'failed', by, code, retryAfterMs };
  }
}
