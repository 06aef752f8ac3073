import { recommendationsAnswer } from '../../../server/contract/recommendations.ts';
import type { BriefRequest } from '../../../server/contract/brief.ts';
import { askAboutTicket } from '../zaf/ask-about-ticket.ts';
import { outcomeOf } from '../zaf/outcome-of.ts';
import type { Zaf } from '../zaf/start-zaf.ts';
import type { RecommendationsOutcome } from './recommendations-view.ts';

/**
 * Asks once what helped with tickets like this one, with the same proof as for its brief.
 *
 * @throws RequestError with `aborted` when `signal` was; every other failure is an outcome
 */
export async function askForRecommendations(
  zaf: Pick<Zaf, 'client' | 'settings' | 'agent'>,
  ticketId: string,
  signal: AbortSignal,
): Promise<RecommendationsOutcome> {
  const asked = await askAboutTicket(zaf, {
    ticketId,
    about: 'recommendations',
    body: (proof: BriefRequest['proof']) => ({ proof }),
    answer: recommendationsAnswer,
    signal,
  });
  return outcomeOf(asked);
}
