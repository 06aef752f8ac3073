import { publicReadingSaid } from './public-reading-said.ts';
import type { SaidCode } from './said.ts';

/** What a step of connecting says beside itself, by its code. `{{name}}` is filled in. */
export const stepSaid = {
  ...publicReadingSaid,
  nobody: 'Zendesk does not know who gave this consent. Connect again.',
  not_an_admin:
    'The consent was given by somebody who is not an admin of this Zendesk account. Sign in to Zendesk as an admin and connect again.',
  scope_missing:
    'Zendesk did not grant {{scopes}}. Allow it on the OAuth client, then connect again.',
  app_id_missing:
    'Sidebrief does not know the id of its app in this account. Give the app id to this account, or set ZENDESK_APP_ID.',
  app_not_installed:
    'The Sidebrief app is not installed in this Zendesk account yet. Install it in Zendesk, then try again.',
  several_installations:
    'The Sidebrief app is installed more than once in this Zendesk account. Choose the one to use.',
  app_switched_off:
    'The app is installed but switched off: agents will not see it until it is enabled.',
  webhook_missing: 'The webhook is not there yet. Try again.',
  'fields_read.one': '{{count}} dropdown field',
  'fields_read.other': '{{count}} dropdown fields',
  reauthorization_required: 'Zendesk does not accept the grant any more. Connect again.',
  zendesk_refused:
    'Zendesk refused this (status {{status}}). Check that the admin who connects may manage apps and webhooks, then try again.',
  'zendesk_busy.one': 'Zendesk is busy and asks to wait {{count}} second. Then try again.',
  'zendesk_busy.other': 'Zendesk is busy and asks to wait {{count}} seconds. Then try again.',
  zendesk_unreachable: 'Zendesk cannot be reached at the moment. Try again in a minute.',
  internal: 'Something failed on our side; the log has the details. Try again.',
  'internal.answer': 'Zendesk answered in a way Sidebrief does not know; the log has the details.',
} as const;
export type StepCode = SaidCode<keyof typeof stepSaid>;

/** What a line of the connection test found, by its code. */
export const foundSaid = {
  clock_right: 'This server’s clock agrees with Zendesk’s.',
  clock_not_told: 'Zendesk’s answer does not say what time it is.',
  'clock_skewed.ahead.one':
    'This server’s clock is about {{count}} minute ahead of Zendesk’s. Requests of the sidebar and events are refused when it is off by minutes.',
  'clock_skewed.ahead.other':
    'This server’s clock is about {{count}} minutes ahead of Zendesk’s. Requests of the sidebar and events are refused when it is off by minutes.',
  'clock_skewed.behind.one':
    'This server’s clock is about {{count}} minute behind Zendesk’s. Requests of the sidebar and events are refused when it is off by minutes.',
  'clock_skewed.behind.other':
    'This server’s clock is about {{count}} minutes behind Zendesk’s. Requests of the sidebar and events are refused when it is off by minutes.',
  grant_works: 'Zendesk accepts our access.',
  grant_refused:
    'Zendesk does not accept our access any more: it was revoked, or not used for too long.',
  scopes_granted: 'Granted: {{scopes}}.',
  scope_missing: 'Zendesk did not grant {{scopes}}.',
  admin: 'Whoever connected is an administrator of this Zendesk account.',
  not_an_admin: 'Whoever connected is not an administrator of this Zendesk account any more.',
  nobody: 'Zendesk does not know any more who connected.',
  webhook_active: 'It is there, active and asks for the right events.',
  webhook_not_wanted: 'It is paused on purpose: this account is looked at every few hours.',
  webhook_not_needed: 'It is not needed: this account is not for a helpdesk.',
  webhook_was_missing:
    'It had been deleted and was made again. What happened meanwhile is read again by itself.',
  webhook_was_doubled: 'There were several of ours; the others were removed.',
  webhook_was_paused:
    'It had been paused and is active again. What happened meanwhile is read again by itself.',
  webhook_was_changed:
    'It had been changed and was put right. What happened meanwhile is read again by itself.',
  webhook_missing: 'The webhook is not there yet.',
  signing_secret_same: 'Events are signed as we expect it.',
  signing_secret_was_rotated:
    'Somebody had made a new signing secret, and events were refused since. It was taken over; what was refused is read again by itself.',
  app_installed: 'It is installed and enabled.',
  app_id_missing: 'Sidebrief does not know the id of its app in this account.',
  app_uninstalled:
    'The Sidebrief app is not installed in this Zendesk account, so agents do not see it.',
  app_not_installed: 'The app was not found yet.',
  app_switched_off: 'The app is installed and switched off, so agents do not see it.',
  app_settings_were_changed:
    'Its settings named another account, or none; they were written again.',
  app_was_installed_again: 'It had been installed anew; the new one was given its settings.',
  several_installations: 'The Sidebrief app is installed more than once in this Zendesk account.',
  widget_secret_seen: 'Requests of the sidebar are signed with it.',
  widget_secret_missing: 'The app has no secret yet.',
  widget_secret_unconfirmed: 'Zendesk has not confirmed the new secret.',
  widget_secret_not_seen:
    'No sidebar has asked since the secret was written, and Zendesk lets nobody read it back.',
  widget_secret_differs:
    'Requests of the sidebar name this account and are signed with another secret: somebody changed it in the app’s settings.',
  sidebar_out_of_time:
    'Requests of the sidebar are signed rightly, for another time than this server’s.',
  export_allowed: 'Zendesk lets us read what changed.',
  help_centre_none: 'This account has no help centre, so no articles are recommended.',
  help_centre_read: 'Readable: {{brands}}.',
  'help_centre_read.partly': 'Readable: {{brands}}. Switched off: {{off}}.',
  help_centre_off:
    'The help centre of {{brands}} is switched off or cannot be read, so its articles are not recommended.',
  no_such_account: 'Zendesk knows no account with this subdomain any more.',
  help_centre_not_active:
    'The account has no help centre that is activated, so no articles are read.',
  help_centre_closed:
    'The help centre shows its articles only to people who sign in, so they are not read.',
  help_centre_elsewhere:
    'Zendesk leads to another address: the account has another subdomain now, or its help centre asks people to sign in.',
  help_centre_public: 'Everybody can read it, and so can we, without signing in.',
  needs_webhook: 'Not looked at: the webhook comes first.',
  needs_app: 'Not looked at: the app comes first.',
  needs_token: 'Not looked at: Zendesk does not accept our access.',
  needs_admin: 'Not looked at: only an administrator’s access may.',
  needs_scope: 'Not looked at: the access does not reach this far.',
  zendesk_refused: 'Zendesk refused this (status {{status}}).',
  zendesk_busy: 'Not looked at: this account’s calls to Zendesk are used up for the moment.',
  zendesk_unreachable: 'Zendesk did not answer.',
  unreadable: 'Zendesk answered in a way Sidebrief does not know; the log has the details.',
  internal: 'Something failed on our side; the log has the details.',
  interrupted: 'The test ended before it came to this.',
} as const;
export type FoundCode = SaidCode<keyof typeof foundSaid>;

const seeAbove = 'See the line above that says why.';
const writeAgain = 'Write it again.';

/** What to do about what a line found, where somebody has to do something. */
export const adviceSaid = {
  clock_skewed: 'Set the clock of the machine that runs Sidebrief, best by NTP.',
  grant_refused:
    'Reconnect: whoever is an administrator in Zendesk allows it again. Nothing else has to be entered.',
  scope_missing:
    'Allow it on the OAuth client in Admin Center (Apps and integrations, APIs, OAuth clients), then reconnect.',
  not_an_admin: 'Make them an administrator again, or reconnect while signed in to Zendesk as one.',
  nobody: 'Make them an administrator again, or reconnect while signed in to Zendesk as one.',
  webhook_missing: 'Put it right in Admin Center, then test again.',
  app_id_missing: 'Set ZENDESK_APP_ID, or give the app id to this account.',
  app_uninstalled:
    'Install it in Admin Center (Apps and integrations, Zendesk Support apps), then test again.',
  app_not_installed: 'Put it right in Admin Center, then test again.',
  app_switched_off: 'Enable it in Admin Center (Apps and integrations, Zendesk Support apps).',
  several_installations: 'Choose it at the connection steps on this page.',
  widget_secret_missing: writeAgain,
  widget_secret_unconfirmed: writeAgain,
  widget_secret_not_seen: 'Open any ticket in Zendesk with the app, then test again.',
  widget_secret_differs: writeAgain,
  sidebar_out_of_time: 'See the line about the clock.',
  help_centre_off:
    'Activate it in Guide admin, then test again. If it is off on purpose, nothing has to be done.',
  no_such_account: 'Create an account here for the new subdomain.',
  help_centre_not_active: 'Activate it in Guide admin, then test again.',
  help_centre_closed:
    'Open it to everybody in its settings, or let this account be for helpdesk or CRM as well: then an administrator signs in to Zendesk.',
  help_centre_elsewhere: 'Look at the help centre in a browser where you are not signed in.',
  needs_webhook: 'See the line above.',
  needs_app: 'See the line above.',
  needs_token: seeAbove,
  needs_admin: seeAbove,
  needs_scope: seeAbove,
  zendesk_refused:
    'Check in Admin Center that whoever connected may manage apps and webhooks, then test again.',
  'zendesk_busy.one': 'Test again in {{count}} second.',
  'zendesk_busy.other': 'Test again in {{count}} seconds.',
  zendesk_unreachable: 'Test again in a minute; status.zendesk.com tells of outages.',
  internal: 'Test again in a minute.',
  interrupted: 'Test again.',
} as const satisfies Partial<Record<FoundCode | `${FoundCode}.${'one' | 'other'}`, string>>;

/** What an account has to say that is no status. */
export const noticeSaid = {
  app_uninstalled:
    'The Sidebrief app is not installed in this Zendesk account any more, so agents do not see it. Install it again, or disconnect.',
  webhook_left_behind:
    'Zendesk does not let this grant remove the webhook any more. If “{{webhook}}” is still in Admin Center, delete it there.',
} as const;
export type NoticeCode = SaidCode<keyof typeof noticeSaid>;
