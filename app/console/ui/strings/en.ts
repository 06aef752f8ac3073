/** The words around every page: loaded before the first one is drawn. `{{name}}` is filled in. */
export const shellEn = {
  'copy.of': 'Copy: {{label}}',
  copied: 'Copied',
  copy: 'Copy',
  'copied.of': '{{label}} copied',
  cancel: 'Cancel',
  close: 'Close',
  tryAgain: 'Try again',
  loading: 'Loading {{what}}…',
  'time.seconds': '{{count}} s',
  'time.minutes': '{{count}} min',
  'time.hours': '{{hours}} h',
  'time.hoursMinutes': '{{hours}} h {{minutes}} min',
  'time.days': '{{count}} days',
  'size.kilobytes': '{{size}} kB',
  'size.megabytes': '{{size}} MB',
  share: '{{percent}} %',
  accounts: 'Zendesk accounts',
  path: 'You are here',
  nav: 'Console',
  activity: 'Activity',
  health: 'Health',
  people: 'People',
  signOut: 'Sign out',
  theConsole: 'the console',
  notOpened: 'The console could not be opened',
  thePage: 'the page',
  pageUnloaded: 'This page could not be loaded',
  'pageUnloaded.more':
    'There is no connection, or Sidebrief has been updated meanwhile. Load the page again.',
  reload: 'Load again',
  'notFound.title': 'Page not found',
  notFound: 'There is nothing at this address',
  'notFound.action': 'Show Zendesk accounts',
  unread: '{{what}} could not be read',
  stale: 'This may be out of date',
  'code.offline': 'The backend did not answer. Check that it is running and that you are online.',
  'code.unreadable':
    'The backend answered something this page does not understand. Reload the page.',
  'code.internal': 'Something failed on our side. Try again in a moment.',
  'code.not_found': 'There is nothing here that you may see.',
  'code.read_only': 'You may look, and change nothing. Ask an administrator.',
  'code.last_admin':
    'This is the last administrator of all accounts. Make somebody else one first.',
  'code.setup_link_invalid':
    'This setup link is not valid any more. Restart Sidebrief to have a new one printed, or sign in.',
  'code.invite_invalid':
    'This invitation is not valid any more: it was used, withdrawn, renewed, or is more than a week old. Ask for a new one.',
  'code.too_many_attempts': 'Too many attempts. Wait a quarter of an hour and try again.',
  'code.sign_in_failed': 'The e-mail address, the password or the code is not right.',
  'code.reauthorization_required':
    'Zendesk does not accept the connection any more. Connect this account again.',
  'code.no_such_account': 'There is no Zendesk account with this subdomain. Check how it is spelt.',
  'code.help_centre_not_active':
    'This Zendesk account has no help centre that is activated. Activate it in Guide admin, then try again.',
  'code.help_centre_closed':
    'This help centre shows its articles only to people who sign in. Open it to everybody in its settings, or choose helpdesk or CRM as well: then an administrator signs in to Zendesk.',
  'code.help_centre_elsewhere':
    'Zendesk leads to another address from here: the account has another subdomain now, or its help centre asks people to sign in. Look at it in a browser, then try again.',
  'code.zendesk_unreachable': 'Zendesk did not answer. Try again in a moment.',
} as const;

export type ShellKey = keyof typeof shellEn;
export type ShellStrings = Readonly<Record<ShellKey, string>>;
