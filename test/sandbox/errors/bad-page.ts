import { ZendeskError } from './zendesk-error.ts';

/** 400 for a page parameter that is none, in the envelope with a list of errors. */
export function badPage(detail: string): ZendeskError {
  return new ZendeskError(400, {
    errors: [{ code: 'InvalidPaginationParameter', title: 'Invalid pagination parameter', detail }],
  });
}
