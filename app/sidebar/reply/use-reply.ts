import { useEffect, useRef, useState } from 'react';
import { follow } from '../following/follow.ts';
import type { Following } from '../following/follow.ts';
import { completeMs, judgeKept, soonMs } from '../following/judge-kept.ts';
import { watchTicket } from '../following/watch-ticket.ts';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { askForReply } from './ask-for-reply.ts';
import type { AskedBefore, ReplyQuestion } from './ask-for-reply.ts';
import { noteBegun, wasBegun } from './begun.ts';
import type { ReplyAnswered, ReplyOutcome, ReplyView } from './reply-view.ts';

export interface UsedReply {
  /** `undefined` until the agent asked for one. */
  view: ReplyView | undefined;
  suggest(make: 'if-needed' | 'anew'): void;
  /** Has it written in another language. */
  writeIn(language: string): void;
}

/** The suggested reply of one ticket. Nothing is asked before the agent wants one. */
export function useReply(ticketId: string): UsedReply {
  const zaf = useZaf();
  const [begun, setBegun] = useState(() => wasBegun(ticketId));
  const [view, setView] = useState<ReplyView>({ state: 'loading' });
  const following = useRef<Following>(undefined);
  const wanted = useRef<Pick<ReplyQuestion, 'make' | 'language'>>({
    make: 'no',
    language: undefined,
  });

  useEffect(() => {
    if (!begun) return undefined;
    const before: AskedBefore = { proofs: undefined };
    const watch = watchTicket(zaf.client, () => following.current?.nudge());
    const followed = follow<ReplyOutcome, ReplyView>({
      judge: judgeKept<ReplyAnswered>(
        () => Date.now(),
        (answer) => (answer.state === 'writing' ? answer.askAgainMs : completeMs),
      ),
      ask: async (_refresh, signal) => {
        const question = { ...wanted.current, ticketId, before, signal };
        const outcome = await askForReply(zaf, question);
        // Asked for once: what comes of it is looked for from now on. Where it cannot be yet, it still is to be.
        const isAsked = outcome.state !== 'processing' && outcome.state !== 'failed';
        if (isAsked) wanted.current = { ...wanted.current, make: 'no' };
        return outcome;
      },
      show: setView,
      isVisible: () => watch.isVisible(),
      broken: { state: 'failed', reason: 'internal' },
      soonMs,
      lookAgainMs: completeMs,
    });
    following.current = followed;
    return () => {
      followed.stop();
      watch.stop();
    };
  }, [zaf, ticketId, begun]);

  const suggest = (make: 'if-needed' | 'anew') => {
    wanted.current = { ...wanted.current, make };
    noteBegun(ticketId);
    if (begun) following.current?.refresh();
    else setBegun(true);
  };
  return {
    view: begun ? view : undefined,
    suggest,
    writeIn: (language) => {
      wanted.current = { ...wanted.current, language };
      suggest('if-needed');
    },
  };
}
