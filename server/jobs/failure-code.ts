import { jobFailuresSaid, type JobFailure } from '../contract/job-failures-said.ts';
import { AppError } from '../errors.ts';
import { ZendeskError, type Remedy } from '../zendesk/errors.ts';

/** Why work failed, by a code that holds nothing of the failure's own words. */
export function failureCode(failure: unknown): JobFailure {
  if (failure instanceof ZendeskError) return ofRemedy[failure.remedy];
  // Most refusals are of what people ask for; work that meets such a one has gone wrong itself.
  if (failure instanceof AppError && isJobFailure(failure.code)) return failure.code;
  return 'unexpected';
}

/** Whether there are words for it. */
export function isJobFailure(code: string): code is JobFailure {
  return Object.hasOwn(jobFailuresSaid, code);
}

const ofRemedy: Record<Remedy, JobFailure> = {
  reconnect: 'zendesk_reconnect',
  skip: 'zendesk_skip',
  'retry-later': 'zendesk_retry_later',
  'our-bug': 'zendesk_our_bug',
};
