import { completeMs, judgeKept } from '../following/judge-kept.ts';
import { useFollowed } from '../following/use-followed.ts';
import type { Followed, Question } from '../following/use-followed.ts';
import { askForTopic } from './ask-for-topic.ts';
import type { TopicAnswered, TopicOutcome, TopicView } from './topic-view.ts';

/** What the backend says of one ticket's topic, kept current for as long as the panel is there. */
export function useTopic(ticketId: string): Followed<TopicView> {
  return useFollowed(ticketId, question);
}

const question: Question<TopicOutcome, TopicView> = {
  ask: askForTopic,
  judge: () =>
    judgeKept<TopicAnswered>(
      () => Date.now(),
      () => completeMs,
    ),
  broken: { state: 'failed', reason: 'internal' },
  // A topic rests on how the ticket began, which replies do not change.
  changesWith: (view) => view.state !== 'ready',
};
