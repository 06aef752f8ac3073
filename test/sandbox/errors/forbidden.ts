import { ZendeskError } from './zendesk-error.ts';

/** The role or plan does not allow it: the envelope with `title` and `message`. */
export function forbidden(): ZendeskError {
  return new ZendeskError(403, {
    error: {
      title: 'Forbidden',
      message:
        'You do not have access to this page. Please contact the account owner of this help desk for further help.',
    },
  });
}
