import { feedbackAnswer } from '../../../server/contract/feedback.ts';
import type { FeedbackRequest } from '../../../server/contract/feedback.ts';
import type { FeedbackReason } from '../../../server/contract/own-thumb.ts';
import { askAboutTicket } from '../zaf/ask-about-ticket.ts';
import type { Zaf } from '../zaf/start-zaf.ts';

export interface ThumbToGive {
  ticketId: string;
  version: number;
  madeWith?: string;
  writtenId?: string;
  thumb: 'up' | 'down' | 'none';
  reasons: FeedbackReason[];
}

/**
 * Sends an agent's thumb on one version of a brief, with the proof that they can open the ticket now.
 *
 * @returns `stale` when the brief is another one meanwhile, `nobody` when Zendesk did not say who the agent is,
 *   `failed` when nobody took it
 */
export async function giveThumb(
  zaf: Pick<Zaf, 'client' | 'settings' | 'agent'>,
  { ticketId, ...thumb }: ThumbToGive,
  signal: AbortSignal,
): Promise<'stored' | 'stale' | 'nobody' | 'failed'> {
  // There is one thumb an agent, so it takes somebody whose it is.
  if (zaf.agent.id === '') return 'nobody';
  const asked = await askAboutTicket(zaf, {
    ticketId,
    about: 'feedback',
    body: (proof) => ({ proof, ...thumb }) satisfies FeedbackRequest,
    answer: feedbackAnswer,
    signal,
  }).catch(() => undefined);
  return asked?.state === 'answered' ? asked.answer.state : 'failed';
}
