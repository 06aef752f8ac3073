import { completeMs, judgeKept, patientMs } from '../following/judge-kept.ts';
import { useFollowed } from '../following/use-followed.ts';
import type { Followed, Question } from '../following/use-followed.ts';
import { askForRecommendations } from './ask-for-recommendations.ts';
import type {
  RecommendationsAnswered,
  RecommendationsOutcome,
  RecommendationsView,
} from './recommendations-view.ts';

/** What is recommended for one ticket, kept current for as long as the panel is there. */
export function useRecommendations(ticketId: string): Followed<RecommendationsView> {
  return useFollowed(ticketId, question);
}

const question: Question<RecommendationsOutcome, RecommendationsView> = {
  ask: askForRecommendations,
  judge: () =>
    judgeKept<RecommendationsAnswered>(
      () => Date.now(),
      (answer) => (grows(answer) ? patientMs : completeMs),
    ),
  broken: { state: 'failed', reason: 'internal' },
};

function grows(answer: RecommendationsAnswered): boolean {
  return answer.state === 'no-history' || (answer.state === 'ready' && answer.incomplete);
}
