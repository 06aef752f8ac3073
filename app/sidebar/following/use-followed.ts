import { useEffect, useRef, useState } from 'react';
import { useZaf } from '../zaf/zaf-provider.tsx';
import type { Zaf } from '../zaf/start-zaf.ts';
import { follow } from './follow.ts';
import type { Following, Judge } from './follow.ts';
import { completeMs, soonMs } from './judge-kept.ts';
import { watchTicket } from './watch-ticket.ts';

export interface Followed<View> {
  view: View;
  /** True from the agent's click until its answer. */
  refreshing: boolean;
  tryAgain(): void;
}

export interface Question<Outcome, View> {
  ask(zaf: Zaf, ticketId: string, signal: AbortSignal): Promise<Outcome>;
  judge(): Judge<Outcome, View>;
  /** What a question came to that threw. */
  broken: Outcome;
  /** Whether a change of the ticket can change the answer; default always. */
  changesWith?(view: View): boolean;
}

/**
 * The answer to one question about a ticket, kept current for as long as the panel is there.
 *
 * @param question the same object every time
 */
export function useFollowed<Outcome, View>(
  ticketId: string,
  question: Question<Outcome, View>,
): Followed<View> {
  const zaf = useZaf();
  const [shown, setShown] = useState(() => ({ view: question.judge().view(), refreshing: false }));
  const following = useRef<Following>(undefined);

  useEffect(() => {
    const { ask, broken, changesWith } = question;
    const judge = question.judge();
    const watch = watchTicket(zaf.client, () => {
      if (changesWith?.(judge.view()) ?? true) following.current?.nudge();
    });
    const followed = follow({
      judge,
      ask: (_refresh, signal) => ask(zaf, ticketId, signal),
      show: (view, asking) => setShown({ view, refreshing: asking === 'refresh' }),
      isVisible: () => watch.isVisible(),
      broken,
      soonMs,
      lookAgainMs: completeMs,
    });
    following.current = followed;
    return () => {
      followed.stop();
      watch.stop();
    };
  }, [zaf, ticketId, question]);

  return { ...shown, tryAgain: () => following.current?.refresh() };
}
