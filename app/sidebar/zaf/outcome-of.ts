import type { TicketAnswer } from './ask-about-ticket.ts';
import { failReason, type RequestFailReason } from './fail-reason.ts';

/** What a panel makes of a question about a ticket: the answer itself, or why there is none. */
export type Outcome<T> =
  | T
  | Extract<TicketAnswer<T>, { state: 'not-connected' }>
  | { state: 'empty' }
  | { state: 'not-found' }
  | { state: 'failed'; reason: RequestFailReason; retryAfterMs: number | undefined };

/** A ticket without a comment is `empty`, one that is not for this agent, or not here, is `not-found`. */
export function outcomeOf<T>(asked: TicketAnswer<T>): Outcome<T> {
  switch (asked.state) {
    case 'answered':
      return asked.answer;
    case 'not-connected':
      return asked;
    case 'no-entries':
      return { state: 'empty' };
    case 'failed': {
      const reason = failReason(asked);
      if (reason === 'not-found') return { state: reason };
      return { state: 'failed', reason, retryAfterMs: asked.retryAfterMs };
    }
  }
}
