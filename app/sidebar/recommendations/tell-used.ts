import type { BriefRequest } from '../../../server/contract/brief.ts';
import { feedbackAnswer } from '../../../server/contract/feedback.ts';
import type { RecommendationUsedRequest } from '../../../server/contract/recommendations.ts';
import type { ReplyUsedRequest } from '../../../server/contract/reply.ts';
import { askAboutTicket } from '../zaf/ask-about-ticket.ts';
import type { Zaf } from '../zaf/start-zaf.ts';
import type { Find } from './give-find-thumb.ts';

/** What an agent put into the composer, or copied. */
export type Used = { find: Omit<Find, 'ticketId'> } | { replyId: string };

/** Tells the backend that something helped; it is only a count, so nobody hears when it fails. */
export async function tellUsed(
  zaf: Pick<Zaf, 'client' | 'settings' | 'agent'>,
  ticketId: string,
  used: Used,
): Promise<void> {
  const signal = AbortSignal.timeout(10_000);
  const body = (proof: BriefRequest['proof']): RecommendationUsedRequest | ReplyUsedRequest =>
    'find' in used ? { proof, ...used.find } : { proof, ...used };
  const about = 'find' in used ? 'recommendations/used' : 'reply/used';
  await askAboutTicket(zaf, { ticketId, about, body, answer: feedbackAnswer, signal }).catch(
    () => undefined,
  );
}
