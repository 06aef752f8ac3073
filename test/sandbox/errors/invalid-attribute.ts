import { ZendeskError } from './zendesk-error.ts';

/** 400 for a value that is not of its kind, in the envelope with `title` and `message`. */
export function invalidAttribute(message: string): ZendeskError {
  return new ZendeskError(400, { error: { title: 'Invalid attribute', message } });
}
