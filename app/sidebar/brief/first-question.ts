import type { Zaf } from '../zaf/start-zaf.ts';
import { askForBrief } from './ask-for-brief.ts';
import type { BriefOutcome } from './brief-view.ts';

/** The question that is asked before there is anything to draw its answer with. */
export interface FirstQuestion {
  ticketId: string;
  visit: string;
  /** What came of it; `undefined` until then. */
  outcome: BriefOutcome | undefined;
  /** Fulfilled with the outcome, rejected with what `askForBrief` throws. */
  asked: Promise<BriefOutcome>;
}

/**
 * Asks for the brief of the ticket beside which the app was opened, at once: everybody who opens a ticket waits for
 * this.
 *
 * @returns `undefined` when Zendesk has not named a ticket
 */
export function askFirst(zaf: Zaf): FirstQuestion | undefined {
  const { ticketId } = zaf;
  if (ticketId === undefined) return undefined;
  const visit = crypto.randomUUID();
  const { signal } = new AbortController();
  const asked = askForBrief(zaf, { ticketId, refresh: false, visit, signal });
  const question: FirstQuestion = { ticketId, visit, outcome: undefined, asked };
  asked.then(
    (outcome) => {
      question.outcome = outcome;
    },
    () => undefined, // Whoever follows the brief is told.
  );
  return question;
}
