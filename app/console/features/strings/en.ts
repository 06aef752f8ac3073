/** The words of the features and their switches. `{{name}}` is filled in. */
export const featuresEn = {
  title: 'Features',
  'name.briefs': 'Briefs',
  'name.recommendations': 'Similar tickets and articles',
  'name.replies': 'Suggested replies',
  'name.topics': 'Topics',
  'name.history': 'History',
  on: 'On',
  off: 'Off',
  'on.notShown': 'On, and not shown',
  'on.noField': 'On, without a field',
  'does.briefs':
    'What a ticket is about, what was done and what is open, beside the ticket. Each sentence leads to the comment it rests on.',
  'does.recommendations':
    'Solved tickets like this one and how each was solved, and articles of the help centre that answer it.',
  'does.replies':
    'A reply to the customer, written when an agent asks for it, from articles and solved tickets.',
  'does.topics': 'What a new ticket is about, as one option of a dropdown field that you choose.',
  'does.history':
    'Tickets, comments and articles are read and kept, so that similar ones are found.',
  writes: 'Writes to Zendesk:',
  'writes.nothing': 'Nothing.',
  'writes.replies':
    'Nothing by itself. An agent puts it into the composer of the ticket, and sends it.',
  'writes.applied':
    'When an agent applies a topic: the field “{{field}}” of a ticket, in the agent’s name.',
  'writes.appliedToOne':
    'When an agent applies a topic: one field of a ticket, in the agent’s name.',
  'writes.assigned':
    'By itself, where it is sure enough and nobody chose: the same field of new tickets.',
  'writes.notAllowed':
    'By itself, it could set the same field of new tickets, which the connection does not allow yet.',
  'link.model': 'AI model',
  'link.guidance': 'Guidance',
  'link.history': 'History',
  'link.topics': 'Field and settings',
  'link.kept': 'What is read and kept',
  belowBrief: 'It stands below the brief, and briefs are off.',
  fieldGone: 'Zendesk has the chosen field no more. Choose another one.',
  'briefs.model': 'Written by the AI model, from public comments alone.',
  'briefs.modelNotes': 'Written by the AI model, internal notes included.',
  'briefs.basic': 'Made without a model, from public comments alone.',
  'briefs.basicNotes': 'Made without a model, internal notes included.',
  'recommendations.on': 'Shown below the brief.',
  'replies.model': 'Written by the AI model.',
  'replies.basic': 'Without a model: the part of an article that answers best.',
  'topics.assign': '“{{field}}” is set by itself where it is sure enough, and suggested otherwise.',
  'topics.suggest': '“{{field}}” is suggested to agents.',
  'tickets.one': '{{count}} ticket',
  'tickets.other': '{{count}} tickets',
  'articles.one': '{{count}} article',
  'articles.other': '{{count}} articles',
  'history.kept': 'Kept: {{kept}}.',
  chooseField: 'Choose a field first.',
  notBegun: 'It begins when the account is connected.',
  offSince: 'Since {{time}}.',
  'off.history': 'What there is stays; reading goes on where it stopped.',
  'off.shown': 'What is like a ticket is looked for all the same: it is shown to agents.',
  'off.rests': 'What is like a ticket is looked for all the same: replies rest on it.',
  'off.skipped': 'Events are received and skipped; what there is stays.',
  'missed.one': '{{count}} ticket has changed meanwhile.',
  'missed.other': '{{count}} tickets have changed meanwhile.',
  saving: 'Saving…',
  notSwitched: 'The feature was not switched',
  'catchUp.one': '{{feature}}: catch up with {{count}} ticket?',
  'catchUp.other': '{{feature}}: catch up with {{count}} tickets?',
  'catchUp.more':
    'So many changed while this was off. Catching up reads them from Zendesk now, the most recent first, within the calls that are left to Sidebrief. Otherwise each waits until somebody opens it, or until it changes again.',
  notSwitchedOn: 'The feature was not switched on',
  whenOpened: 'When opened',
  catchUpNow: 'Catch up now',
  'switched.on': '{{feature}}: on',
  'switched.off': '{{feature}}: off',
  'catchingUp.one': 'Catching up with {{count}} ticket.',
  'catchingUp.other': 'Catching up with {{count}} tickets.',
  later: 'What changed meanwhile is made when it is opened.',
  notes: 'Use internal notes',
  'notes.hint':
    'What rests on a note is marked as internal. Off, notes are not read, and briefs that rest on one are deleted at once and made anew.',
  notSaved: 'The setting was not saved',
  theFeatures: 'the features',
  apart: 'Apart from features',
  'apart.more':
    'Connecting writes two things to Zendesk: one webhook, and the secret in the settings of the app. Everything that is written there, by Sidebrief or by an agent with it, stands in the activity log.',
  'apart.link': 'What was written to Zendesk',
} as const;

export type FeaturesStrings = Readonly<Record<keyof typeof featuresEn, string>>;
