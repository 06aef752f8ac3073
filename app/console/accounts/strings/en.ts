import { accountsConnectingEn } from './connecting/en.ts';
import { accountsFoundEn } from './found/en.ts';
import { accountsLeavingEn } from './leaving/en.ts';

/** Zendesk accounts: connecting them, how they fare, and leaving. `{{name}}` is filled in. */
export const accountsEn = {
  ...accountsConnectingEn,
  ...accountsFoundEn,
  ...accountsLeavingEn,
  'card.noSubdomain': 'No subdomain yet',
  purposes: 'What it is for',
  'purposes.helpdesk': 'Helpdesk',
  'purposes.helpdesk.hint':
    'Tickets are read, and agents see briefs, similar tickets, replies and topics beside them. People are read, too, so that their names can be hidden.',
  'purposes.crm': 'CRM',
  'purposes.crm.hint': 'All people and organizations of the account are read.',
  'purposes.content': 'Content',
  'purposes.content.hint':
    'Articles of the help centre are read and recommended. Content alone needs only the subdomain: nobody signs in, and what everybody may read is read.',
  'purposes.change': 'Change',
  'purposes.save': 'Save',
  'purposes.failed': 'This could not be changed',
  'purposes.none': 'Choose at least one.',
  'purposes.remove': 'Stop reading {{join}}?',
  'purposes.remove.more':
    'It is not read any more from now on. What is stored stays as it is now, and does not follow what is changed or deleted in Zendesk; delete it on the Data page. For content alone, Sidebrief also gives back its access and its webhook, and articles that not everybody may read are dropped.',
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
  'missing.more': 'It may have been removed, or is not among those you may see.',
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
