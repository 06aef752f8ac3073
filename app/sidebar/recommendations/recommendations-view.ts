import type { RecommendationsAnswer } from '../../../server/contract/recommendations.ts';
import type { NotConnectedReason } from '../brief/brief-view.ts';
import type { KeptView } from '../following/judge-kept.ts';
import type { RequestFailReason } from '../zaf/fail-reason.ts';

export type ReadyRecommendations = Extract<RecommendationsAnswer, { state: 'ready' }>;

/** What one question came to: the backend's answer, or what stood in its way. */
export type RecommendationsOutcome =
  | Exclude<RecommendationsAnswer, { state: 'not-connected' }>
  | { state: 'not-connected'; reason: NotConnectedReason }
  | { state: 'empty' }
  | { state: 'not-found' }
  | { state: 'failed'; reason: RequestFailReason; retryAfterMs?: number };

/** The outcomes that say something by themselves. */
export type RecommendationsAnswered = Exclude<
  RecommendationsOutcome,
  { state: 'processing' | 'failed' }
>;

/** Everything the panel can show; it draws one of these and decides nothing. */
export type RecommendationsView = KeptView<RecommendationsAnswered>;
