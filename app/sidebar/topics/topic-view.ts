import type { TopicAnswer } from '../../../server/contract/topics.ts';
import type { NotConnectedReason } from '../brief/brief-view.ts';
import type { KeptView } from '../following/judge-kept.ts';
import type { RequestFailReason } from '../zaf/fail-reason.ts';

export type ReadyTopic = Extract<TopicAnswer, { state: 'ready' }>;

/** What one question came to: the backend's answer, or what stood in its way. */
export type TopicOutcome =
  | Exclude<TopicAnswer, { state: 'not-connected' }>
  | { state: 'not-connected'; reason: NotConnectedReason }
  | { state: 'empty' }
  | { state: 'not-found' }
  | { state: 'failed'; reason: RequestFailReason; retryAfterMs?: number };

/** The outcomes that say something by themselves. */
export type TopicAnswered = Exclude<TopicOutcome, { state: 'processing' | 'failed' }>;

/** Everything the panel can show; it draws one of these and decides nothing. */
export type TopicView = KeptView<TopicAnswered>;
