import { accountsConnectingEn } from './connecting/en.ts';
import { accountsFoundEn } from './found/en.ts';
import { accountsLeavingEn } from './leaving/en.ts';

/** Zendesk accounts: connecting them, how they fare, and leaving. `{{name}}` is filled in. */
export const accountsEn = {
  ...accountsConnectingEn,
  ...accountsFoundEn,
  ...accountsLeavingEn,
  'card.noSubdomain': 'No subdomain yet',
  'card.on': 'On: {{join}}',
  account: 'Zendesk account',
  readOnly: 'You may look, and change nothing',
  'readOnly.more': 'Ask an administrator where something has to change.',
  stale: 'This may be out of date',
  accounts: 'Zendesk accounts',
  theAccounts: 'the accounts',
  'accounts.unread': 'The accounts could not be read',
  reconnect: 'Reconnect',
  startOver: 'Start over',
  admin: 'Given by an administrator',
  webhook: 'Webhook',
  signingSecret: 'Webhook signing secret',
  'app.installation': 'App installation',
  'app.secret': 'App secret',
  writeAgain: 'Write it again',
  dismiss: 'Dismiss',
  failed: 'That did not work',
  'events.none': 'No events yet',
  theForm: 'the form',
  'form.unopened': 'The form could not be opened',
  theAccount: 'the account',
  missing: 'This account does not exist',
  'missing.more': 'It may have been removed.',
  'missing.show': 'Show Zendesk accounts',
  unread: 'The account could not be read',
  tryAgain: 'Try again',
  totals: 'Totals',
  'totals.accounts': 'Accounts',
  'totals.features': 'Features on',
  'totals.jobs': 'Jobs today',
  'totals.failures': 'Failures in 24 h',
  'totals.again': 'A try that fails is repeated by itself. {{link}}',
  'totals.given': 'What was given up',
  features: 'Features',
  'features.on': 'On: {{join}}. Each has its switch, and says what it writes to Zendesk.',
  'features.none': 'None is on. Each has its switch, and says what it writes to Zendesk.',
  'features.open': 'Open the features',
  'events.lastAt': 'Last event {{time}} ({{at}})',
} as const;

export type AccountsKey = keyof typeof accountsEn;
export type AccountsStrings = Readonly<Record<AccountsKey, string>>;
