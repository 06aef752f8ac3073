import type { ModelFailure, ModelFeature, ShapeMode } from '../../../server/contract/models.ts';
import type { CallOutcome } from '../../../server/contract/models-view.ts';

/** What a model is used for, as people say it. */
export const featureNames: Record<ModelFeature, string> = {
  brief: 'Briefs',
  reply: 'Suggested replies',
  topic: 'Topics',
  search: 'Search',
  test: 'Tests',
};

export const shapeNames: Record<ShapeMode, string> = {
  schema: 'By a schema',
  json: 'By “JSON” alone',
  words: 'By words alone',
};

const failureNames: Record<ModelFailure, string> = {
  off: 'Switched off',
  'budget-spent': 'Budget spent',
  resting: 'Left alone for a while',
  timeout: 'No answer in time',
  'rate-limited': 'Asked to slow down',
  refused: 'Refused',
  malformed: 'Unusable answer',
  'not-allowed': 'Key refused',
  'model-missing': 'Model not found',
  'too-long': 'Too long for the model',
  rejected: 'Question not accepted',
  unreachable: 'Not reached',
  'not-masked': 'Masking did not hold',
};

export const outcomeNames: Record<CallOutcome, string> = {
  answered: 'Answered',
  repaired: 'Answered at the second try',
  ...failureNames,
};

const reasons: Record<string, (word: string) => string> = {
  number: (word) => `a number that the ticket does not say${word}`,
  unit: (word) => `the number stands there with another currency or unit${word}`,
  date: (word) => `a day or time that the ticket does not name${word}`,
  code: (word) => `a code or order number that is not there${word}`,
  link: (word) => `an address that is not there${word}`,
  name: (word) => `a name that is not there${word}`,
  negation: () => 'the ticket says the opposite',
  modality: () => 'promised, wanted or asked there, and told as done',
  speaker: () => 'the other side said or did it',
  quantity: (word) => `more than the ticket says${word}`,
  content: (word) => `nothing there says this${word}`,
  instruction: () => 'it tells the reader what to do, which nobody in the ticket does',
  unreadable: () => 'nothing in it could be checked',
  quote: () => 'what it quotes stands in no comment that it names',
  placeholder: () => 'it stands for personal data that was never there',
  empty: () => 'it says nothing',
  'too-long': () => 'it is too long to be one sentence',
};

/** Why a sentence of a model is not shown. */
export function reasonWords({ code, word }: { code: string; word?: string }): string {
  const about = word === undefined ? '' : `: “${word}”`;
  return reasons[code]?.(about) ?? `${code}${about}`;
}

/** A failure as the console names it, those of a whole brief among them. */
export function failureWords(why: ModelFailure | 'not-supported' | 'nothing-to-show'): string {
  if (why === 'not-supported')
    return 'Too much of what the model wrote had no support in the ticket';
  if (why === 'nothing-to-show')
    return 'There is nothing in this ticket that the model may be shown';
  return failureNames[why];
}
