import type { ReplyAnswer } from '../../../server/contract/reply.ts';
import type { NotConnectedReason } from '../brief/brief-view.ts';
import type { KeptView } from '../following/judge-kept.ts';
import type { RequestFailReason } from '../zaf/fail-reason.ts';

export type ReadyReply = Extract<ReplyAnswer, { state: 'ready' }>;
export type BasicReply = Extract<ReplyAnswer, { state: 'basic' }>;

/** What one question came to: the backend's answer, or what stood in its way. */
export type ReplyOutcome =
  | Exclude<ReplyAnswer, { state: 'not-connected' }>
  | { state: 'not-connected'; reason: NotConnectedReason }
  | { state: 'empty' }
  | { state: 'not-found' }
  | { state: 'failed'; reason: RequestFailReason; retryAfterMs?: number };

/** The outcomes that say something by themselves. */
export type ReplyAnswered = Exclude<ReplyOutcome, { state: 'processing' | 'failed' }>;

/** Everything the panel can show; it draws one of these and decides nothing. */
export type ReplyView = KeptView<ReplyAnswered>;
