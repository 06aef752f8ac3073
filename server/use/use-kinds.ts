/** Upper bounds of how long an agent waited for a brief, in milliseconds; beyond the last one it is `slow`. */
export const answerBounds = [25, 50, 100, 250, 500, 1000, 2500, 5000] as const;
export type AnswerTime = `answered-${(typeof answerBounds)[number] | 'slow'}`;

/** What is counted of an account's use. */
export type UseKind =
  /** An agent had a ticket before them; a brief of one was made: once a ticket and day. */
  | 'ticket-opened'
  | 'ticket-briefed'
  /** A brief was shown: what wrote it. */
  | 'brief-basic'
  | 'brief-by-model'
  | AnswerTime
  /** Recommendations were shown, however many; one of them was put into the composer or copied. */
  | 'recommendations-shown'
  | 'recommendations-used'
  | 'replies-shown'
  | 'replies-used'
  /** Somebody changed in Zendesk what a ticket's topic had been set to by itself. */
  | 'topic-corrected'
  /** A delivery that came in Zendesk's name and was not taken. */
  | 'delivery-refused'
  /** A change that polling found though its delivery was due. */
  | 'delivery-repaired';

/** @param ms how long it took to answer */
export function answerTime(ms: number): AnswerTime {
  return `answered-${answerBounds.find((bound) => ms <= bound) ?? 'slow'}`;
}
