/** The words of the suggested reply, in English. */
export const enReply = {
  'reply.title': 'Suggested reply',
  'reply.suggest': 'Suggest a reply',
  'reply.again': 'Suggest another one',
  'reply.reading': 'Reading the ticket, and what helped before…',
  'reply.writing': 'A reply is being written. This may take a minute.',
  'reply.ready': 'A reply is ready.',
  'reply.failed': 'No reply could be suggested',
  'reply.insert': 'Insert into the reply',
  'reply.language': 'Language of the reply',
  'reply.detected': 'Detected: {{language}}',
  'reply.undetected': 'The customer’s language could not be told.',
  'reply.how':
    'Written by a language model. Every sentence was checked against what it names; read it before you send it.',
  'reply.dropped.one':
    '{{count}} sentence was left out that nothing supports, or that would promise something.',
  'reply.dropped.other':
    '{{count}} sentences were left out that nothing supports, or that would promise something.',
  'reply.source.comment': 'Comment',
  'reply.source.article': 'Help article',
  'reply.source.ticket': 'Ticket #{{id}}',
  'reply.solvedIn': 'How ticket #{{id}} was solved',
  'reply.thumb.stale': 'This reply is not there any more.',
  'reply.basic.article': 'This is what the help centre says:',
  'reply.basic.nothing':
    'There is nothing to suggest: no public help article in this language answers the ticket.',
  'reply.why.off': 'Basic mode: no language model is used for replies',
  'reply.why.budget-spent': 'Basic mode: today’s budget for the language model is spent',
  'reply.why.not-supported': 'Basic mode: what the language model wrote was not supported',
  'reply.why.unchecked-language': 'Basic mode: replies in this language cannot be checked',
  'reply.why.nothing-to-go-on':
    'Basic mode: nothing the customer wrote may be shown to a language model',
  'reply.why.away': 'Basic mode: the language model cannot be reached now',
} as const;

export type ReplyKey = keyof typeof enReply;
export type ReplyStrings = Readonly<Record<ReplyKey, string>>;
