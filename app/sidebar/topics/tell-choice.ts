import { z } from 'zod';
import type { TopicChoiceRequest } from '../../../server/contract/topics.ts';
import { askAboutTicket } from '../zaf/ask-about-ticket.ts';
import type { Zaf } from '../zaf/start-zaf.ts';

/**
 * Tells our backend what an agent did, after Zendesk took it. Nothing hangs on it: the backend learns from what the
 * field then says, so where it cannot be told, nobody is bothered.
 */
export async function tellChoice(
  zaf: Pick<Zaf, 'client' | 'settings' | 'agent'>,
  ticketId: string,
  { version, choice }: Pick<TopicChoiceRequest, 'version' | 'choice'>,
): Promise<void> {
  await askAboutTicket(zaf, {
    ticketId,
    about: 'topic/choice',
    body: (proof) => ({ proof, version, choice }) satisfies TopicChoiceRequest,
    answer: z.unknown(),
    // What an agent did is told though they go on to another ticket.
    signal: new AbortController().signal,
  }).catch(() => undefined);
}
