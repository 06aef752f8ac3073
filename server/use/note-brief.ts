import type { BriefAnswer } from '../contract/brief.ts';
import type { UseNotes } from './create-use-notes.ts';
import { answerTime } from './use-kinds.ts';

/**
 * Notes what an agent was shown of a ticket, and how long they waited for it.
 *
 * @param ms how long the answer took
 */
export function noteBrief(
  use: UseNotes,
  { installId, ticketId }: { installId: string; ticketId: string },
  answer: BriefAnswer,
  ms: number,
): void {
  if (answer.state !== 'ready') return;
  use.note(installId, answer.brief.engine === 'model' ? 'brief-by-model' : 'brief-basic', {
    ticketId,
  });
  use.note(installId, answerTime(ms), { ticketId });
}
