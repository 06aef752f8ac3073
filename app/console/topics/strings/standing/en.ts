/** Part of the words of topics: standing. `{{name}}` is filled in. */
export const topicsStandingEn = {
  'assign.ask': 'Set topics by themselves?',
  'assign.more':
    'From now on Sidebrief writes to tickets in {{where}}: into the field “{{field}}” of new tickets where it is empty, and nowhere else. Your triggers, automations and routing on that field run as they do for an agent.',
  'assign.about': 'At {{targetPercent}} % right that is about {{coverage}} of new tickets.',
  'assign.later': 'It begins once enough is learned.',
  'assign.connect': 'You have to connect again first, to allow writing to tickets.',
  'assign.learns': 'What turns out wrong agents change by hand, and Sidebrief learns from it.',
  assign: 'Set topics',
  'connect.title': 'The connection does not allow writing to tickets',
  'connect.more':
    'Setting the field by itself needs that permission. Connect again and allow it on Zendesk’s page; everything else is kept.',
  'connect.own':
    'Setting the field by itself needs that permission. Connect again and allow it on Zendesk’s page; everything else is kept. Your OAuth client in Admin Center has to allow the scope “tickets:write”.',
  connect: 'Connect again',
  'connect.failed': 'The account could not be connected',
  'noFields.notRead': 'The account’s fields are not read yet',
  'noFields.notRead.more':
    'That happens by itself soon after connecting. “Refresh from Zendesk” does it now.',
  'noFields.none': 'This account has no drop-down field',
  'noFields.none.more':
    'Topics are the options of one. In Zendesk’s Admin Center open {{link}}, add a field of the type “Drop-down” with your topics as its options, and put it on your ticket form. Then press “Refresh from Zendesk”.',
  'noFields.path': 'Objects and rules, Tickets, Fields',
  'standing.no-field': 'No field chosen',
  'story.no-field':
    'Choose the drop-down field that says what a ticket is about. Until then nothing is suggested and nothing is written.',
  'standing.gone': 'The field is gone',
  'story.gone': 'Nothing is suggested and nothing is written until there is a field again.',
  'story.off': 'Agents see no topics and nothing is written. What was learned is kept.',
  'standing.learning': 'Learning',
  'story.learning':
    'The field’s past is being learned. Agents see topics as soon as that is done; this page follows it.',
  'standing.suggest': 'Suggesting',
  'story.suggest': 'Agents see the likeliest options beside the ticket and apply one with a click.',
  'standing.assign': 'Setting topics',
  'story.assign':
    'New tickets get their topic by themselves where it is sure enough; for all others agents see suggestions.',
  'standing.not-assigning': 'Suggesting only',
  'story.not-assigning':
    'Topics are to be set by themselves, but are not at the moment; below is why. Agents see suggestions.',
  'story.target':
    'At {{percent}} % right, {{span}} would be set by themselves. On past tickets {{precision}} of them were right; with 95 % certainty it is between {{low}} and {{high}}.',
  'story.coverage': '{{coverage}} of tickets',
  'story.unreached': '{{span}} with what was learned so far, so no topic would be set by itself.',
  'story.percent': '{{percent}} % right cannot be reached',
  'story.highest': 'The most that can be reached is {{highest}} %.',
  'notice.connecting': 'The connection is being made',
  'notice.connecting.more': 'This takes a moment. How far it has come the account’s page tells.',
  'notice.notConnected': 'This account is not connected',
  'notice.notConnected.more':
    'New tickets get no topics, and fields cannot be read. What was learned is kept.',
  'notice.gone': 'Zendesk no longer has the field “{{title}}”',
  'notice.gone.number': 'Zendesk no longer has the field number {{id}}',
  'notice.gone.more':
    'It was deleted, deactivated, or is no drop-down any more. Bring it back in Zendesk and refresh the fields, or choose another one below. Topics that tickets already have stay as they are.',
  'notice.little': 'There is too little to learn from yet',
  'notice.little.none': 'Topics are set by themselves once enough solved tickets have one.',
  'notice.little.one':
    '{{count}} more ticket with a topic is needed to tell how often topics are right. Agents who set the field make up for it day by day; a longer history does so at once.',
  'notice.little.other':
    '{{count}} more tickets with a topic are needed to tell how often topics are right. Agents who set the field make up for it day by day; a longer history does so at once.',
  'notice.target': '{{targetPercent}} % right cannot be reached',
  'notice.target.none':
    'With what was learned so far, nothing would be right often enough. Agents see suggestions meanwhile.',
  'notice.target.highest':
    'With what was learned so far, {{highest}} % is the most. Lower the target below, or mend the field as the findings on this page say. Agents see suggestions meanwhile.',
  'notice.failed': 'The last training failed',
  'notice.failed.none':
    'Nothing is suggested until one succeeds. It is tried again by itself; “Retrain now” tries at once.',
  'notice.failed.before':
    'What was learned before stays in use. It is tried again by itself; “Retrain now” tries at once.',
  noChoice: 'There is no field to choose yet',
  'noChoice.more': 'The fields of this Zendesk account can be read once it is connected.',
} as const;

export type TopicsStandingStrings = Readonly<Record<keyof typeof topicsStandingEn, string>>;
