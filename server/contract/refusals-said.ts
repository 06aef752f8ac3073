import { publicReadingSaid } from './public-reading-said.ts';
import type { SaidCode } from './said.ts';

/** Every refusal that leaves the server, by its reason: what the code says too little about. `{{name}}` is filled in. */
export const refusalsSaid = {
  ...publicReadingSaid,
  unauthenticated: 'Sign in first.',
  metrics_token: 'Send the token of METRICS_TOKEN as a bearer.',
  forbidden_origin: 'This request does not come from the console.',
  too_large: 'The body is larger than Sidebrief takes.',
  not_found: 'There is nothing here that you may see.',
  internal: 'Something failed on our side. Try again in a moment.',
  read_only: 'You may look, and change nothing. Ask an administrator.',
  all_accounts_only: 'Only administrators of all accounts may do this.',
  last_admin: 'This is the last administrator of all accounts. Make somebody else one first.',
  setup_link_invalid:
    'This setup link is not valid any more. Restart Sidebrief to have a new one printed, or sign in.',
  invite_invalid:
    'This invitation is not valid any more: it was used, withdrawn, renewed, or is more than a week old. Ask for a new one.',
  not_invited:
    'Nobody with this e-mail address was invited. Ask an administrator for an invitation.',
  sign_in_failed: 'The e-mail address or the password is not right.',
  code_wrong: 'This code is not good, or was used already.',
  second_factor_needed: 'Enter the code that your app shows now.',
  device_code_wrong:
    'This code is not good. Codes change twice a minute; also check the clock of the device.',
  second_factor_there: 'You have a second factor already. Remove it first.',
  own_second_factor:
    'Remove your own second factor under “Your account”, where your password is asked for.',
  too_many_attempts: 'Too many attempts. Wait a quarter of an hour and try again.',
  'too_many_tests.one':
    'The endpoint was tested {{most}} times in ten minutes. Test again in {{count}} minute.',
  'too_many_tests.other':
    'The endpoint was tested {{most}} times in ten minutes. Test again in {{count}} minutes.',
  sign_in_elsewhere_failed: 'Signing in elsewhere did not work. Try again.',
  elsewhere_unreachable: 'The sign-in page elsewhere cannot be reached.',
  changed_meanwhile:
    'Somebody else changed these settings after you opened them. What there is now is shown, with your changes on top: look at it, and save again.',
  switched_meanwhile:
    'Somebody else changed this feature after you opened the page. It is shown as it is now: look at it, and switch again if you still want to.',
  text_changed_meanwhile:
    'Somebody else saved a text after you opened this one. Look at it first: it is among the versions below.',
  topics_first: 'Choose a topic field and switch topics on first.',
  field_first: 'Choose a topic field first.',
  no_such_field:
    'Zendesk has no active dropdown field with this number. Refresh the list of fields.',
  connect_first: 'Connect this Zendesk account first.',
  disconnect_first: 'Disconnect this Zendesk account before deleting it.',
  signs_in_already: 'Somebody with this address can sign in already.',
  history_not_begun: 'The history begins when the account is connected.',
  history_paused: 'The history is paused. Resume it first.',
  secret_changed_meanwhile: 'The secret was just changed by somebody else. Look again.',
  secret_unconfirmed: 'Zendesk has not confirmed the new secret. Write it again first.',
  no_connection: 'There is no connection to test. Connect this account first.',
  never_connected: 'This Zendesk account was never connected.',
  deletion_running: 'This deletion is not done yet.',
  other_subdomain: 'This account belongs to {{own}}. Create another one for {{wanted}}.',
  subdomain_empty:
    'The subdomain is missing: the part of your Zendesk address before .zendesk.com.',
  subdomain_not_zendesk:
    'This is not a Zendesk subdomain. Type only the part before .zendesk.com, such as acme.',
  subdomain_letters: 'A Zendesk subdomain has letters, digits and hyphens only, such as acme.',
  delivery_refused: 'This delivery is not accepted.',
  event_unknown: 'This is not an event Sidebrief knows the form of.',
  storing_failed: 'The event could not be stored. Send it again.',
  half_a_pair_id: 'The OAuth client id is missing: both or neither.',
  half_a_pair_secret: 'The OAuth client secret is missing: both or neither.',
  own_client_unwanted: 'This deployment uses its own OAuth client for every account.',
  oauth_client_missing:
    'This Zendesk account has no OAuth client: its client id (oauthClientId) and client secret (oauthClientSecret) are missing.',
  oauth_client_needed:
    'A client id (oauthClientId) and client secret (oauthClientSecret) of an OAuth client in this Zendesk account are needed.',
  future_time: 'Choose a time that has passed.',
  endpoint_first: 'Describe the endpoint first.',
  endpoint_or_other: 'Describe your own endpoint, or choose another source.',
  address_whole: 'Enter a whole address, for example https://models.example.com/v1.',
  address_credentials:
    'Leave name and password out of the address: the key has a field of its own.',
  address_query: 'Leave out what follows “?” or “#”: the address ends with its path.',
  address_extra: 'Leave out “{{extra}}” at the end: it is added with each call.',
  address_https:
    'The address has to begin with https://, so that nobody on the way can read along.',
  address_private: 'This address is inside a private network. It has to be on the open internet.',
  address_no_host: 'There is no host with the name {{host}}.',
  key_needed: 'Enter the API key: Anthropic answers nobody without one.',
  key_of_other_address:
    'The stored key belongs to another address and is not sent to this one. Enter the key for this address, or remove the stored one.',
  ticket_erased:
    'Everything about this ticket, or about who asked in it, was deleted here. It is not read again.',
  no_such_ticket: 'Zendesk has no ticket with this number.',
  personal_data:
    'Leave out e-mail addresses, telephone and account numbers, and keys: nothing with them in it is sent to a model.',
  account_gone: 'One of these accounts does not exist any more.',
  no_such_installation: 'This installation is not among those found.',
  no_group: 'This is no group.',
  name_differs: 'This is not the name of the account.',
  password_wrong: 'This is not your password.',
  name_of_product: 'This is how the log names what Sidebrief does by itself. Enter your own name.',
  password_short: 'Use at least {{least}} characters.',
  password_repeats:
    'This repeats few characters. Use several words, or let a password manager make one.',
  password_guessable:
    'This is easily guessed: little of it is more than common words, rows of keys, years or your name. Use several words that do not belong together.',
  json_wanted: 'Send JSON with the content type application/json.',
  no_json: 'The body is not JSON.',
  input_unexpected: 'What was sent is not as expected.',
  field_unexpected: '{{field}}: this is not as expected.',
  grant_ended: 'Zendesk does not accept the grant any more. Reconnect this account.',
  not_connected: 'This Zendesk account is not connected. Connect it again, then refresh.',
  consent_first: 'Zendesk must be asked for consent first: connect this account.',
  zendesk_unreachable: 'Zendesk did not answer. Try again in a moment.',
  new_secret_unconfirmed:
    'Zendesk did not confirm the new secret. Both secrets work meanwhile; try again.',
  still_connected: 'Zendesk did not confirm, so the account stays connected. Try again.',
  check_refused: 'Zendesk refused the check (status {{status}}).',
  step_stuck: 'A step could not be done.',
  subdomain_taken: 'Another account here is connected to this subdomain.',
  not_a_helpdesk:
    'This account is not for a helpdesk, so there are no tickets for it. Add the helpdesk first.',
} as const;
export type Refusal = SaidCode<keyof typeof refusalsSaid>;
