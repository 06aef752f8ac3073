import type { BriefRequest } from '../../../server/contract/brief.ts';
import { feedbackAnswer } from '../../../server/contract/feedback.ts';
import type { RecommendationFeedbackRequest } from '../../../server/contract/recommendations.ts';
import { askAboutTicket } from '../zaf/ask-about-ticket.ts';
import type { Zaf } from '../zaf/start-zaf.ts';

/** One find of one version of a ticket's recommendations. */
export interface Find {
  ticketId: string;
  version: number;
  about: RecommendationFeedbackRequest['about'];
}

/**
 * Sends an agent's verdict on one find, with the proof that they can open the ticket now.
 *
 * @returns `stale` when the recommendations are others meanwhile, `nobody` when Zendesk did not say who the agent is,
 *   `failed` when nobody took it
 */
export async function giveFindThumb(
  zaf: Pick<Zaf, 'client' | 'settings' | 'agent'>,
  { ticketId, version, about }: Find,
  thumb: RecommendationFeedbackRequest['thumb'],
  signal: AbortSignal,
): Promise<'stored' | 'stale' | 'nobody' | 'failed'> {
  // A verdict is one an agent, so it takes somebody to have one.
  if (zaf.agent.id === '') return 'nobody';
  const asked = await askAboutTicket(zaf, {
    ticketId,
    about: 'recommendations/feedback',
    body: (proof: BriefRequest['proof']) =>
      ({ proof, version, about, thumb }) satisfies RecommendationFeedbackRequest,
    answer: feedbackAnswer,
    signal,
  }).catch(() => undefined);
  return asked?.state === 'answered' ? asked.answer.state : 'failed';
}
