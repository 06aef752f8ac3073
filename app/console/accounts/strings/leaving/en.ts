/** Part of the words of accounts: leaving. `{{name}}` is filled in. */
export const accountsLeavingEn = {
  new: 'New Zendesk account',
  'delete.ask': 'Delete {{name}}?',
  delete: 'Delete',
  'delete.more':
    'Its tickets, briefs, settings and everything else stored about it are deleted. This cannot be undone. Nothing is deleted in Zendesk. Its activity log stays for administrators of all accounts.',
  'delete.type': 'Type “{{name}}” to confirm',
  'delete.wrong': 'This is not the name of the account.',
  'delete.failed': 'The account was not deleted',
  'delete.forGood': 'Delete for good',
  deleted: 'Account deleted',
  theReceipt: 'the receipt',
  'receipt.unread': 'The receipt could not be read',
  receipt: 'Receipt',
  'receipt.store': 'Store',
  'receipt.rows': 'Rows deleted',
  'receipt.download': 'Download the receipt',
  'wrong.name': 'Give the account a name.',
  'wrong.identifierOf': 'Enter the identifier that belongs to the secret.',
  'wrong.secretOf': 'Enter the secret that belongs to the identifier.',
  'wrong.identifier': 'Enter the identifier of the OAuth client.',
  'wrong.secret': 'Enter the secret of the OAuth client.',
  'wrong.app': 'Enter the id of the uploaded app.',
  'wrong.appNumber': 'An app id is a number.',
  'first.reader': 'No Zendesk account to see yet',
  'first.reader.more': 'An administrator connects one, or lets you see one that is connected.',
  first: 'Connect your first Zendesk account',
  'first.more':
    'Agents then see a brief beside each ticket, with the comment every sentence rests on.',
  'first.1': 'Name the account, so that you find it again here.',
  'first.2': 'Type its subdomain and allow the access on Zendesk’s own page, as an administrator.',
  'first.3': 'Watch the connection being set up, then open any ticket.',
  'leave.delete': 'Delete this account',
  'leave.delete.more':
    'Takes the account out of this console, with everything stored about it. You get a receipt of what was deleted.',
  disconnect: 'Disconnect',
  'disconnect.more':
    'Ends the access to Zendesk and removes our webhook there. The app stays until you remove it in Admin Center.',
  'disconnect.ask': 'Disconnect {{where}}?',
  'disconnect.ask.more':
    'Agents see no briefs until somebody connects the account again. Its settings are kept.',
  'disconnect.content.more':
    'Ends the reading of the help centre. In Zendesk there is nothing of ours to remove: neither a webhook nor an access.',
  'disconnect.content.ask.more':
    'Its articles are read no more until somebody connects the account again. What is stored and its settings are kept.',
  'disconnect.failed': 'The account was not disconnected',
  'new.failed': 'The account was not created',
  'new.name': 'Name',
  'new.name.hint': 'For you alone, for example the team or the brand.',
  'new.subdomain.hint':
    'The part before .zendesk.com, for example acme. You go there next to allow the access; leave it blank to do that later.',
  'new.client': 'OAuth client',
  'new.client.optional': 'Leave both fields blank to use the client of this deployment.',
  'new.client.needed': 'Zendesk needs to know this backend before it lets it in.',
  'new.identifier': 'Identifier',
  'new.secret': 'Secret',
  'new.secret.hint': 'Kept encrypted, and never shown again.',
  'new.app': 'App',
  'new.appId': 'App id',
  'new.appId.optional':
    'Only if this account has its own upload of the app; otherwise leave it blank.',
  'new.appId.needed':
    'The number Zendesk gave the app when it was uploaded; zcli writes it to zcli.apps.config.json.',
  'new.create': 'Create account',
  'new.createConnect': 'Create and connect',
  'new.leave': 'What you typed is not kept.',
  'deleted.story':
    '{{name}} was deleted on {{deletedAt}}: {{total}} rows in {{stores}} stores. {{left}} are left. {{empty}} other stores had nothing of it.',
  'deleted.storyBy':
    '{{name}} was deleted on {{deletedAt}} by {{by}}: {{total}} rows in {{stores}} stores. {{left}} are left. {{empty}} other stores had nothing of it.',
  'deleted.kept':
    'Its activity log stays for {{days}} days, for administrators of all accounts: who did what when, with the name of the account, numbers of tickets and no words of them. This way nobody can hide what they did by deleting an account. Entries: {{entries}}.',
} as const;

export type AccountsLeavingStrings = Readonly<Record<keyof typeof accountsLeavingEn, string>>;
