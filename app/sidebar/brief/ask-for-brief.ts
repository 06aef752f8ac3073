import { briefAnswer } from '../../../server/contract/brief.ts';
import type { BriefRequest } from '../../../server/contract/brief.ts';
import { askAboutTicket } from '../zaf/ask-about-ticket.ts';
import { outcomeOf } from '../zaf/outcome-of.ts';
import type { Zaf } from '../zaf/start-zaf.ts';
import { briefLocale } from './brief-locale.ts';
import type { BriefOutcome } from './brief-view.ts';

export interface BriefQuestion {
  ticketId: string;
  /** True when the agent asked for it. */
  refresh: boolean;
  /** One id for as long as the agent stays on the ticket. */
  visit: string;
  signal: AbortSignal;
}

/**
 * Asks once for the brief of a ticket.
 *
 * @throws RequestError with `aborted` when `signal` was; every other failure is an outcome
 */
export async function askForBrief(
  zaf: Pick<Zaf, 'client' | 'settings' | 'agent'>,
  { ticketId, refresh, visit, signal }: BriefQuestion,
): Promise<BriefOutcome> {
  const asked = await askAboutTicket(zaf, {
    ticketId,
    about: 'brief',
    body: (proof) =>
      ({ proof, refresh, visit, locale: briefLocale(zaf.agent.locale) }) satisfies BriefRequest,
    answer: briefAnswer,
    signal,
  });
  return outcomeOf(asked);
}
