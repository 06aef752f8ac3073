import type { Brief, BriefAnswer } from '../../../server/contract/brief.ts';
import type { RequestFailReason } from '../zaf/fail-reason.ts';

/** Why there is no current brief, beyond what the backend itself says. */
export type FailReason =
  Extract<BriefAnswer, { state: 'failed' }>['reason'] | RequestFailReason | 'took-too-long';

export type NotConnectedReason =
  Extract<BriefAnswer, { state: 'not-connected' }>['reason'] | 'never-connected' | 'backend-host';

/** What one question came to: the backend's answer, or what stood in its way. */
export type BriefOutcome =
  | Exclude<BriefAnswer, { state: 'failed' | 'not-connected' }>
  | { state: 'failed'; reason: FailReason; brief?: Brief; retryAfterMs?: number }
  | { state: 'not-connected'; reason: NotConnectedReason }
  | { state: 'not-found' };

/** Whether a model is at work on a better brief, or could not make one. */
export type ModelState = NonNullable<Extract<BriefAnswer, { state: 'ready' }>['model']>;

/** Everything the panel can show; it draws one of these and decides nothing. */
export type BriefView =
  | { state: 'loading' }
  | { state: 'processing' }
  | Extract<BriefAnswer, { state: 'ready' }>
  | { state: 'outdated'; brief: Brief }
  | { state: 'failed'; reason: FailReason; brief?: Brief }
  | { state: 'empty' }
  | { state: 'switched-off' }
  | { state: 'not-connected'; reason: NotConnectedReason }
  | { state: 'not-found' };
