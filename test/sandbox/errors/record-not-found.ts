import { ZendeskError } from './zendesk-error.ts';

/** There is no such record, or none the caller may know of: the same answer for both. */
export function recordNotFound(): ZendeskError {
  return new ZendeskError(404, { error: 'RecordNotFound', description: 'Not found' });
}
