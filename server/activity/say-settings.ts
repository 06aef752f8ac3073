/** What settings are called in a sentence; one that is not here goes by its own name. */
const names: Record<string, string> = {
  on: 'briefs',
  useInternalNotes: 'internal notes',
  recommendations: 'similar tickets and articles',
  replies: 'suggested replies',
  mode: 'mode',
  fieldId: 'field',
  targetPercent: 'share to be right',
  windowMonths: 'window',
  windowBy: 'window by time',
  everyHours: 'looks at Zendesk',
  attachmentContent: 'words of attachments',
  statuses: 'statuses left out',
  groups: 'groups left out',
  brands: 'brands left out',
  forms: 'forms left out',
  types: 'types left out',
  aiAgentTickets: 'tickets of AI agents left out',
  source: 'source',
  kind: 'kind of endpoint',
  baseUrl: 'address',
  model: 'model',
  fastModel: 'fast model',
  embeddingsModel: 'model for embeddings',
  contextTokens: 'context in tokens',
  shape: 'shape of answers',
  pricePerMillionIn: 'price of a million tokens sent',
  pricePerMillionOut: 'price of a million tokens received',
  embeddingsPricePerMillion: 'price of a million tokens embedded',
  hasKey: 'key',
  isNewKey: 'new key',
  briefsOn: 'writes briefs',
  repliesOn: 'writes replies',
  topicsOn: 'names topics',
  searchOn: 'search by meaning',
  dailyTokens: 'tokens a day',
  dailyCost: 'cost a day',
  withheld: 'withheld from the model',
  xrayDays: 'days that calls are kept',
  'kept-briefs': 'briefs',
  'kept-replies': 'suggested replies',
  'kept-looks': 'what agents saw last',
  'kept-feedback': 'thumbs',
  'kept-events': 'webhooks received',
  'kept-calls': 'figures of model calls',
  'kept-activity': 'activity',
};

const units: Record<string, string> = {
  windowMonths: 'months',
  everyHours: 'hours',
  targetPercent: '%',
  xrayDays: 'days',
  'kept-briefs': 'days',
  'kept-replies': 'days',
  'kept-looks': 'days',
  'kept-feedback': 'days',
  'kept-events': 'days',
  'kept-calls': 'days',
  'kept-activity': 'days',
};

/** What no value means where it does not mean "none". */
const without: Record<string, string> = {
  windowMonths: 'everything',
  everyHours: 'every few minutes',
  dailyTokens: 'no limit',
  dailyCost: 'no limit',
};

/** Settings and what they were changed to, in words: "mode: assign, share to be right: 90 %". */
export function saySettings(changed: Record<string, unknown>): string {
  return Object.entries(changed)
    .map(([name, value]) => `${names[name] ?? name}: ${sayValue(name, value)}`)
    .join(', ');
}

function sayValue(name: string, value: unknown): string {
  if (value === null || value === undefined) return without[name] ?? 'none';
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(' + ');
  if (typeof value === 'object') return JSON.stringify(value);
  const unit = units[name];
  return unit === undefined ? `${value as string | number}` : `${value as number} ${unit}`;
}
