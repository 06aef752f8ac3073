import { replyAnswer } from '../../../server/contract/reply.ts';
import type { ReplyRequest } from '../../../server/contract/reply.ts';
import type { BriefRequest } from '../../../server/contract/brief.ts';
import { askAboutTicket } from '../zaf/ask-about-ticket.ts';
import { outcomeOf } from '../zaf/outcome-of.ts';
import type { Zaf } from '../zaf/start-zaf.ts';
import { readProofs } from './read-proofs.ts';
import type { Proofs } from './read-proofs.ts';
import type { ReplyOutcome } from './reply-view.ts';

/** What is remembered from one question to the next. */
export interface AskedBefore {
  /** `undefined` before it was known which tickets are to be proved. */
  proofs: Proofs | undefined;
}

export interface ReplyQuestion {
  ticketId: string;
  make: NonNullable<ReplyRequest['make']>;
  /** As the agent corrected it. */
  language: string | undefined;
  before: AskedBefore;
  signal: AbortSignal;
}

/**
 * Asks once for a reply. Before one is made, and where there may be one already that rests on similar tickets, the
 * proofs for those are read first.
 *
 * @throws RequestError with `aborted` when `signal` was; every other failure is an outcome
 */
export async function askForReply(
  zaf: Pick<Zaf, 'client' | 'settings' | 'agent'>,
  question: ReplyQuestion,
): Promise<ReplyOutcome> {
  const { make, before, signal } = question;
  const isFirst = before.proofs === undefined;
  if (make !== 'no' && before.proofs) {
    // A click may be long after the last question: what is proved is proved anew.
    const ids = before.proofs.map(({ ticketId }) => ticketId);
    before.proofs = await readProofs(zaf.client, ids, signal);
  }
  const first = await askOnce(zaf, question, isFirst ? 'no' : make);
  if (!isFirst || !('similar' in first)) return first;
  const isToBeProved = make !== 'no' || (first.state === 'idle' && first.kept);
  if (!isToBeProved || first.state === 'writing') return first;
  before.proofs = await readProofs(zaf.client, first.similar, signal);
  return askOnce(zaf, question, make);
}

async function askOnce(
  zaf: Pick<Zaf, 'client' | 'settings' | 'agent'>,
  { ticketId, language, before, signal }: ReplyQuestion,
  make: ReplyQuestion['make'],
): Promise<ReplyOutcome> {
  const asked = await askAboutTicket(zaf, {
    ticketId,
    about: 'reply',
    body: (proof: BriefRequest['proof']) =>
      ({ proof, similar: before.proofs ?? [], make, language }) satisfies ReplyRequest,
    answer: replyAnswer,
    signal,
  });
  return outcomeOf(asked);
}
