import type { BriefAnswer } from '../contract/brief.ts';
import type { UseNotes } from './create-use-notes.ts';
import { answerTime } from './use-kinds.ts';

/**
 * Notes what an agent was shown of a ticket, and how long they waited for it. A sidebar that stays open asks again and
 * again: the same brief counts once a day, and only its first answer was waited for.
 *
 * @param ms how long the answer took
 */
export function noteBrief(
  use: UseNotes,
  { installId, ticketId, agentId }: { installId: string; ticketId: string; agentId: string },
  answer: BriefAnswer,
  ms: number,
): void {
  if (answer.state !== 'ready') return;
  const { engine, version } = answer.brief;
  const isNew = use.note(installId, engine === 'model' ? 'brief-by-model' : 'brief-basic', {
    ...{ ticketId, once: `${agentId} ${version}` },
  });
  if (isNew) use.note(installId, answerTime(ms), { ticketId });
}
