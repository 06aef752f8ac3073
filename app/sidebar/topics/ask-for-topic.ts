import type { z } from 'zod';
import { topicAnswer, topicRequest } from '../../../server/contract/topics.ts';
import { askAboutTicket } from '../zaf/ask-about-ticket.ts';
import { outcomeOf } from '../zaf/outcome-of.ts';
import type { Zaf } from '../zaf/start-zaf.ts';
import type { TopicOutcome } from './topic-view.ts';

/**
 * Asks once which topic a ticket has or may have, with the same proof as for its brief.
 *
 * @throws RequestError with `aborted` when `signal` was; every other failure is an outcome
 */
export async function askForTopic(
  zaf: Pick<Zaf, 'client' | 'settings' | 'agent'>,
  ticketId: string,
  signal: AbortSignal,
): Promise<TopicOutcome> {
  const asked = await askAboutTicket(zaf, {
    ticketId,
    about: 'topic',
    body: (proof) => ({ proof }) satisfies z.input<typeof topicRequest>,
    answer: topicAnswer,
    signal,
  });
  return outcomeOf(asked);
}
