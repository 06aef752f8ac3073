import type { BriefRequest } from '../../../server/contract/brief.ts';
import { feedbackAnswer } from '../../../server/contract/feedback.ts';
import type { ReplyFeedbackRequest } from '../../../server/contract/reply.ts';
import { askAboutTicket } from '../zaf/ask-about-ticket.ts';
import type { Zaf } from '../zaf/start-zaf.ts';

/**
 * Sends an agent's verdict on one reply, with the proof that they can open the ticket now.
 *
 * @returns `stale` when that reply is gone meanwhile, `nobody` when Zendesk did not say who the agent is, `failed` when
 *   nobody took it
 */
export async function giveReplyThumb(
  zaf: Pick<Zaf, 'client' | 'settings' | 'agent'>,
  { ticketId, replyId }: { ticketId: string; replyId: string },
  thumb: ReplyFeedbackRequest['thumb'],
  signal: AbortSignal,
): Promise<'stored' | 'stale' | 'nobody' | 'failed'> {
  if (zaf.agent.id === '') return 'nobody';
  const asked = await askAboutTicket(zaf, {
    ticketId,
    about: 'reply/feedback',
    body: (proof: BriefRequest['proof']) =>
      ({ proof, replyId, thumb }) satisfies ReplyFeedbackRequest,
    answer: feedbackAnswer,
    signal,
  }).catch(() => undefined);
  return asked?.state === 'answered' ? asked.answer.state : 'failed';
}
