import { enEngine } from './engine/en.ts';
import type { ReplyKey } from './reply/en.ts';
import type { TopicKey } from './topics/en.ts';

/**
 * Every word that the sidebar begins with; a panel that is loaded later brings its own. Other languages are a file like this one; a key they lack falls back to
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

  'kind.issue': 'What it is about',
  'kind.issue-otherwise': 'How the ticket began',
  'kind.done': 'What was done',
  'kind.latest-customer': 'Latest from the customer',
  'kind.latest-agent': 'Latest from the team',
  'kind.latest-note': 'Latest internal note',
  'kind.next': 'Next steps',
  'section.details': 'Key details',
  'section.promises': 'Promised, and still open',
  'section.questions': 'Asked, and not answered',
  internal: 'Internal',
  new: 'New',
  more: 'Show {{count}} more',
  less: 'Show fewer',

  'detail.error': 'Error',
  'detail.order': 'Order',
  'detail.invoice': 'Invoice',
  'detail.tracking': 'Tracking',
  'detail.reference': 'Reference',
  'detail.version': 'Version',
  'detail.date': 'Date',
  'detail.amount': 'Amount',

  'standing.unanswered': 'Not answered yet',
  'standing.waiting-for-agent': 'Waiting for your team',
  'standing.waiting-for-customer': 'Waiting for the customer',
  'standing.waiting-for-third-party': 'Waiting for somebody else',
  'standing.resolved': 'Resolved',
  'standing.merged': 'Merged',
  'standing.unknown': 'Brief',
  'standing.mergedInto': 'Goes on in ticket #{{id}}',
  'sentiment.positive': 'Customer is pleased',
  'sentiment.negative': 'Customer is unhappy',
  'by.customer': 'Customer',
  'by.agent': 'Team',
  'due.overdue': 'Was due {{date}}',
  'due.today': 'Due today',
  'due.on': 'Due {{date}}',
  'asked.times.one': 'Asked {{count}} time',
  'asked.times.other': 'Asked {{count}} times',

  'look.since': 'Since you last looked, {{time}}: {{news}}.',
  'look.nothing': 'Nothing new since you last looked, {{time}}.',
  'look.comments.one': '{{count}} new comment',
  'look.comments.other': '{{count}} new comments',
  'look.promises.one': '{{count}} new promise',
  'look.promises.other': '{{count}} new promises',
  'look.questions.one': '{{count}} new question',
  'look.questions.other': '{{count}} new questions',
  'look.askedAgain.one': '{{count}} question asked again',
  'look.askedAgain.other': '{{count}} questions asked again',

  'leftOut.of': 'Left out of this comment: {{kinds}}.',
  'leftOut.show': 'Show',
  'leftOut.hide': 'Hide',
  'leftOut.hidden': 'hidden text',
  'leftOut.quote': 'quoted mail',
  'leftOut.signature': 'signature',
  'leftOut.disclaimer': 'legal notice',
  'leftOut.tracking': 'tracking codes',

  'mask.email': 'e-mail hidden',
  'mask.phone': 'phone hidden',
  'mask.card': 'card number hidden',
  'mask.iban': 'account number hidden',
  'mask.national-id': 'ID number hidden',
  'mask.name': 'name hidden',
  'mask.secret': 'secret hidden',

  copy: 'Copy',
  copied: 'Copied',
  'copy.value': 'Copy {{value}}',
  'copy.failed':
    'Your browser did not let it be copied. Select the text here and copy it yourself.',
  insert: 'Insert as internal note',
  'insert.done': 'Inserted as an internal note.',
  'insert.switched': 'The composer was switched to an internal note, and the brief inserted there.',
  'insert.refused': 'Nothing was inserted. Copy the brief instead.',
  'insert.left-switched':
    'Nothing was inserted, but the composer may be an internal note now. Check it before you send anything.',
  'insert.unsure':
    'The composer changed while the brief was inserted. Check that it is an internal note before you send anything.',

  'thumb.question': 'Was this helpful?',
  'thumb.up': 'Yes, it was helpful',
  'thumb.down': 'No, it was not helpful',
  'thumb.stored': 'Thank you.',
  'thumb.taken-back': 'Taken back.',
  'thumb.stale': 'The brief has changed meanwhile.',
  'thumb.nobody': 'Zendesk did not say who you are, so this cannot be saved.',
  'thumb.failed': 'That could not be saved. Try again.',
  'reason.title': 'What was wrong with it?',
  'reason.wrong': 'Something is wrong',
  'reason.missing': 'Something is missing',
  'reason.outdated': 'Out of date',
  'reason.unclear': 'Hard to understand',
  'reason.too-long': 'Too long',

  'role.customer': 'Customer',
  'role.agent': 'Agent',
  'role.bot': 'Bot',
  'role.system': 'System',

  'receipt.source': 'Source',
  'receipt.source.numbered': 'Source {{number}}',
  'receipt.of': '{{author}}, {{time}}',
  'receipt.comment': 'Comment {{id}}',
  'receipt.message': 'Message',
  'receipt.shortened': 'Shortened: the comment itself reads somewhat differently.',

  ...enEngine,
  'covers.one': 'Covers {{count}} comment',
  'covers.other': 'Covers {{count}} comments',
  'covers.until.one': 'Covers {{count}} comment to {{time}}',
  'covers.until.other': 'Covers {{count}} comments to {{time}}',
  'covers.notes.one': '{{count}} internal note not used',
  'covers.notes.other': '{{count}} internal notes not used',
  'covers.middle': 'the middle only in part',

  'switchedOff.title': 'Briefs are switched off',
  'switchedOff.text': 'An administrator can switch them on in the Sidebrief console.',

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
  'notConnected.no-helpdesk.title': 'Not set up for tickets',
  'notConnected.no-helpdesk':
    'This Zendesk account is connected for something other than tickets. An administrator can add the helpdesk in the Sidebrief console.',
  'notConnected.reauthorization-required.title': 'Sign-in needed',
  'notConnected.reauthorization-required':
    'Zendesk no longer accepts the connection. An administrator can renew it in the Sidebrief console; nothing is lost.',

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

  'rec.title': 'Recommendations',
  'rec.tickets': 'Similar tickets',
  'rec.articles': 'Help articles',
  'rec.processing': 'Looking for similar tickets and articles…',
  'rec.ready': 'The recommendations are ready.',
  'rec.incomplete': 'More may come: the account’s history is still being read.',
  'rec.noTickets': 'No solved ticket is much like this one.',
  'rec.noArticles': 'No help article seems to answer this.',
  'rec.nothing': 'Nothing similar found',
  'rec.nothing.more': 'No solved ticket and no help article has enough in common with this ticket.',
  'rec.noHistory': 'No history yet',
  'rec.noHistory.more': 'Similar tickets appear here once the account’s past has been read.',
  'rec.noHistory.read.one':
    'The account’s past is being read, {{number}} ticket so far. Similar tickets appear here by themselves.',
  'rec.noHistory.read.other':
    'The account’s past is being read, {{number}} tickets so far. Similar tickets appear here by themselves.',
  'rec.switchedOff.title': 'Recommendations are switched off',
  'rec.switchedOff.text': 'An administrator can switch them on in the Sidebrief console.',
  'rec.failed': 'The recommendations could not be loaded',
  'rec.unread': 'Zendesk did not answer when this page asked for them.',
  'rec.hidden.one': '{{count}} hidden: not available to you.',
  'rec.hidden.other': '{{count}} hidden: not available to you.',
  'rec.strong': 'Strong match',
  'rec.good': 'Good match',
  'rec.some': 'Partial match',
  'rec.both': 'Both mention {{words}}',
  'rec.openTicket': 'Open ticket #{{id}}',
  'rec.solved': 'Solved {{time}}',
  'rec.rated.good': 'Rated good',
  'rec.rated.bad': 'Rated bad',
  'rec.howSolved': 'How it was solved',
  'rec.reading': 'Reading the ticket…',
  'rec.notTold': 'Nothing here tells how it was solved. Open the ticket to see.',
  'rec.changed': 'The comment has changed since it was read. Open the ticket to see.',
  'rec.restricted': 'Restricted',
  'rec.openArticle': 'Open article',
  'rec.insertLink': 'Insert link',
  'rec.insertText': 'Insert text',
  'rec.copyLink': 'Copy link',
  'rec.warn.title': 'Put this into a public reply?',
  'rec.warn.restricted':
    'Only some people may read this article, and the customer may not be one of them.',
  'rec.warn.internal': 'These words come from an internal note, which customers do not see.',
  'rec.warn.customer': 'These words were written to another customer. Take out what is theirs.',
  'rec.warn.insert': 'Insert anyway',
  cancel: 'Cancel',
  undo: 'Undo',
  'rec.inserted.publicReply': 'Inserted into the public reply.',
  'rec.inserted.internalNote': 'Inserted into the internal note.',
  'rec.inserted.other': 'Inserted into the composer.',
  'rec.insert.refused':
    'Nothing was inserted: the composer has changed or did not answer. Try again, or copy it.',
  'rec.insert.unsure':
    'The composer changed while it was inserted. Look at it before you send anything.',
  'rec.thumb.of': 'Was this helpful? {{title}}',
  'rec.thumb.stale': 'The recommendations have changed meanwhile.',

  'lower.unloaded': 'Recommendations and topic could not be loaded',
} as const;

export type FirstKey = keyof typeof en;
export type StringKey = FirstKey | TopicKey | ReplyKey;
export type Strings = Readonly<Record<StringKey, string>>;
/** What is there as long as no panel has brought more. */
export type FirstStrings = Readonly<Record<FirstKey, string>> & Partial<Strings>;
