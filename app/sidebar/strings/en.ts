/**
 * Every word of the sidebar. Other languages are a file like this one; a key they lack falls back to
 * English. `{{name}}` is filled in; keys ending in `.one` and `.other` are forms of one count.
 */
export const en = {
  'outside.title': 'Sidebrief lives beside a ticket',
  'outside.text':
    'This page is shown inside Zendesk. Open a ticket there and find Sidebrief in the apps panel.',
  'start.failed': 'Sidebrief could not start here. Reload the ticket to try again.',
  'ticket.unsaved': 'The brief appears once the ticket has been submitted.',

  'brief.title': 'Brief',
  'brief.refresh': 'Refresh the brief',
  'brief.processing': 'Processing…',
  'brief.processing.more': 'Reading the conversation. This takes a few seconds.',
  'brief.ready': 'The brief is ready.',
  'brief.outdated': 'New messages since this brief. Updating…',
  'brief.empty': 'Nothing to sum up yet',
  'brief.empty.more': 'This ticket has no text that a brief could rest on.',
  'brief.tryAgain': 'Try again',

  'kind.opened': 'What the customer first wrote',
  'kind.opened-otherwise': 'How the ticket began',
  'kind.latest-customer': 'Latest from the customer',
  'kind.latest-agent': 'Latest from the team',
  'kind.latest-note': 'Latest internal note',
  internal: 'Internal',

  'role.customer': 'Customer',
  'role.agent': 'Agent',
  'role.bot': 'Bot',
  'role.system': 'System',

  'receipt.source': 'Source',
  'receipt.source.numbered': 'Source {{number}}',
  'receipt.of': '{{author}}, {{time}}',
  'receipt.comment': 'Comment {{id}}',
  'receipt.message': 'Message',

  'waiting.agent': 'Waiting for your team',
  'waiting.customer': 'Waiting for the customer',
  'waiting.nobody': 'Nobody is waiting',

  'covers.one': 'Covers {{count}} comment',
  'covers.other': 'Covers {{count}} comments',
  'covers.until.one': 'Covers {{count}} comment to {{time}}',
  'covers.until.other': 'Covers {{count}} comments to {{time}}',
  'engine.basic': 'Basic mode',
  'engine.basic.more': 'Made from the comments themselves, without a language model.',

  'notFound.title': 'No brief for this ticket here',
  'notFound.text':
    'You may not have access to it, or this Zendesk account is not the one that is connected.',

  'notConnected.title': 'Not connected yet',
  'notConnected.never-connected':
    'An administrator connects this Zendesk account in the Sidebrief console. After that, press the reload button of the apps panel, or close the ticket and open it again.',
  'notConnected.backend-host':
    'The app’s “Backend host” setting is not a host name. An administrator can correct it in Admin Center.',
  'notConnected.disconnected.title': 'Disconnected',
  'notConnected.disconnected':
    'An administrator disconnected this Zendesk account. Connecting it again in the Sidebrief console brings the briefs back.',
  'notConnected.reauthorization-required.title': 'Sign-in needed',
  'notConnected.reauthorization-required':
    'Zendesk no longer accepts the connection. An administrator can renew it in the Sidebrief console; nothing is lost.',
  'notConnected.connecting.title': 'Connecting…',
  'notConnected.connecting': 'This Zendesk account is being connected. Briefs appear here shortly.',

  'failed.title': 'The brief could not be made',
  'failed.withBrief': 'Could not be updated',
  'failed.zendesk-unreachable': 'Zendesk did not answer our server.',
  'failed.zendesk-busy': 'Too many requests at the moment. It is tried again shortly.',
  'failed.zendesk-silent': 'Zendesk did not answer when this page asked for the ticket.',
  'failed.not-allowed':
    'The connected account may not read this ticket. An administrator can check its permissions.',
  'failed.internal': 'Something went wrong on our side.',
  'failed.offline': 'There was no connection. Check your network.',
  'failed.timed-out': 'There was no answer in time.',
  'failed.unauthorized':
    'The app and its server do not recognise each other. An administrator can choose “Try again” in the Sidebrief console.',
  'failed.unreadable': 'The answer could not be read. The app may need an update.',
  'failed.unreachable': 'The Sidebrief server cannot be reached.',
  'failed.took-too-long': 'It is taking longer than it should.',
} as const;

export type StringKey = keyof typeof en;
export type Strings = Readonly<Record<StringKey, string>>;
