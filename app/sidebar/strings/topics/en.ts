/** The words of the topic panel, loaded with it. Other languages have them from the start. */
export const enTopics = {
  'topic.title': 'Topic',
  'topic.processing': 'Looking for the right topic…',
  'topic.ready': 'The topic is ready.',
  'topic.unloaded': 'The topic could not be loaded',
  'topic.unread': 'Zendesk did not say what the field says now.',
  'topic.noField':
    'No topic field has been chosen yet. An administrator can choose one in the Sidebrief console.',
  'topic.nothing': 'No topic stands out',
  'topic.nothing.more':
    'This is normal: none is likely enough to be suggested. You can choose one in the ticket’s form.',
  'topic.learning': 'Learning from your tickets: {{have}} of {{need}}',
  'topic.learning.more': 'Topics are suggested here once there is enough to learn from.',
  'topic.learning.early': 'How sure these are can be said once there is enough to learn from.',
  'topic.byUs': 'Set by Sidebrief',
  'topic.byYou': 'Set by you',
  'topic.bySomebody': 'Set by a person, a trigger or a form',
  'topic.explained': 'Of 100 tickets like this one, it is right for about {{count}}.',
  'topic.likely.very': 'Very likely',
  'topic.likely.likely': 'Likely',
  'topic.likely.possible': 'Possible',
  'topic.likely.less': 'Less likely',
  'topic.suggestions': 'Suggestions for “{{field}}”',
  'topic.another': 'Suggest another',
  'topic.apply': 'Apply',
  'topic.change': 'Change to this',
  'topic.why': 'Why?',
  'topic.closest': 'Closest tickets with this topic',
  'topic.noClosest': 'No single ticket stands out.',
  'topic.none': '(empty)',
  'topic.set': 'Set to {{topic}}.',
  'topic.cleared': 'Taken back: the field is empty again.',
  'topic.changed': 'Nothing was changed. Meanwhile the field says {{topic}}.',
  'topic.not-kept': 'Zendesk took the change, but the field says {{topic}}.',
  'topic.closed': 'This ticket is closed, so Zendesk takes no more changes.',
  'topic.gone': 'Zendesk no longer has this option. Nothing was changed.',
  'topic.not-allowed': 'You may not change this ticket. Nothing was changed.',
  'topic.refused': 'Zendesk did not take it: {{reason}}',
  'topic.busy':
    'The ticket is being changed by others at the moment. Nothing was changed; try again.',
  'topic.failed': 'That could not be saved. Try again.',
  'topic.unsaved': 'In the ticket’s form, not saved yet: {{topic}}',
  'topic.ask.title': 'Replace your unsaved choice?',
  'topic.ask.yes': 'Replace it',
} as const;

export type TopicKey = keyof typeof enTopics;
export type TopicStrings = Readonly<Record<TopicKey, string>>;
