import { publicReadingSaid } from './public-reading-said.ts';

/** Why background work was given up, by a stable code: what happened, and what whoever reads it can do. */
export const jobFailuresSaid = {
  ...publicReadingSaid,
  zendesk_reconnect:
    'Zendesk does not accept the access any more. Reconnect the account, then try again.',
  zendesk_skip:
    'Zendesk did not hand this out: it is gone, or whoever connected the account may not see it. Look for it in Zendesk.',
  zendesk_retry_later:
    'Zendesk was busy or could not be reached. Try again in a few minutes; if it keeps failing, test the connection of the account.',
  zendesk_our_bug:
    'Sidebrief and Zendesk did not understand each other. Trying again hardly helps: update Sidebrief, or report this with the log of the backend.',
  reauthorization_required: 'The account is not connected. Reconnect it, then try again.',
  oauth_client_missing:
    'The account has no OAuth client. Enter its identifier and secret under “Name and OAuth client” on the account’s page, then try again.',
  zendesk_unreachable:
    'Zendesk could not be reached. Try again in a few minutes; if it keeps failing, test the connection of the account.',
  zendesk_refused:
    'Zendesk refused this. Test the connection of the account: it names the cause and what to do.',
  not_found: 'What this was about is not here any more. There is nothing to do.',
  not_for_this:
    'The account is not used for this any more. There is nothing to do, unless you want it to be.',
  conflict:
    'The account was changed meanwhile. Try again; if it fails once more, look at the account.',
  timed_out: 'It took longer than it may. Try again when there is less to do.',
  interrupted: 'Sidebrief was stopped in the middle of it. Try again.',
  unexpected:
    'Something failed that should not. Try again; if it fails once more, report it with the log of the backend.',
} as const;

export type JobFailure = keyof typeof jobFailuresSaid;
