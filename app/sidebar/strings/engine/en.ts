/** How a brief was made, in English: without a model, or by one. */
export const enEngine = {
  'engine.basic': 'Basic mode',
  'engine.basic.more': 'Made from the comments themselves, without a language model.',
  'engine.model': 'AI brief',
  'engine.model.more':
    'Written by a language model. Every sentence was checked against the comments it names.',
  'engine.dropped.one': '{{count}} sentence without support in the comments was left out.',
  'engine.dropped.other': '{{count}} sentences without support in the comments were left out.',
  'engine.masked.one': '{{count}} piece of personal data was masked before anything was sent.',
  'engine.masked.other': '{{count}} pieces of personal data were masked before anything was sent.',
  'engine.withheld.one': '{{count}} comment was not shown to the model.',
  'engine.withheld.other': '{{count}} comments were not shown to the model.',
  'engine.cut.one': '{{count}} very long comment was shown to the model in part.',
  'engine.cut.other': '{{count}} very long comments were shown to the model in part.',
  'engine.notes.one':
    'The conversation is so long that the model read it in parts. {{count}} of its notes on the middle did not fit and was left out.',
  'engine.notes.other':
    'The conversation is so long that the model read it in parts. {{count}} of its notes on the middle did not fit and were left out.',
  'engine.language': 'Language of this brief',
  'engine.writing': 'Being improved…',
  'engine.writing.more': 'This is the basic brief. A language model is writing a better one.',
  'engine.instead': 'Basic mode, AI unavailable',
  'engine.instead.away':
    'The language model cannot be reached now. This brief was made without it, and it is tried again later.',
  'engine.instead.budget':
    'Today’s budget for the language model is spent. This brief was made without it.',
  'engine.instead.unsupported':
    'What the language model wrote was not supported by the comments, so this brief was made without it.',
} as const;

export type EngineStrings = Readonly<Record<keyof typeof enEngine, string>>;
