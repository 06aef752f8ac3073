import { feedbackAnswer } from '../../../server/contract/feedback.ts';
import type { FeedbackReason, FeedbackRequest } from '../../../server/contract/feedback.ts';
import { backendOrigin } from '../zaf/backend-origin.ts';
import { callBackend } from '../zaf/call-backend.ts';
import { readProof } from '../zaf/read-proof.ts';
import type { Zaf } from '../zaf/start-zaf.ts';

export interface Verdict {
  ticketId: string;
  version: number;
  thumb: 'up' | 'down' | 'none';
  reasons: FeedbackReason[];
}

/**
 * Sends an agent's verdict on one version of a brief, with the proof that they can open the ticket now.
 *
 * @returns `stale` when the brief is another one meanwhile, `failed` when nobody took it
 */
export async function giveThumb(
  zaf: Pick<Zaf, 'client' | 'settings' | 'agent'>,
  { ticketId, version, thumb, reasons }: Verdict,
  signal: AbortSignal,
): Promise<'stored' | 'stale' | 'failed'> {
  const origin = backendOrigin(zaf.settings.backend_host);
  if (origin === undefined) return 'failed';
  try {
    const proof = await readProof(zaf.client, ticketId, signal);
    if (proof === undefined) return 'failed';
    const { state } = await callBackend(zaf.client, {
      origin,
      path: `/widget/tickets/${ticketId}/feedback`,
      body: { proof, version, thumb, reasons } satisfies FeedbackRequest,
      answer: feedbackAnswer,
      installId: zaf.settings.install_id.trim(),
      subject: `ticket:${ticketId}`,
      agentId: zaf.agent.id,
      signal,
    });
    return state;
  } catch {
    return 'failed';
  }
}
