import type { Tone } from '../../ui/quiet-tag.tsx';
import type { StringKey } from '../strings/en.ts';

/** How likely an option is, in words and in percent. */
export interface Likelihood {
  words: StringKey;
  /** Never none and never all: nobody can promise either. */
  percent: number;
  tone: Tone;
}

/** @param confidence 0 to 1, as in the contract */
export function likelihoodOf(confidence: number): Likelihood {
  const percent = Math.min(Math.max(Math.round(confidence * 100), 1), 99);
  if (percent >= 90) return { words: 'topic.likely.very', percent, tone: 'success' };
  if (percent >= 70) return { words: 'topic.likely.likely', percent, tone: 'primary' };
  if (percent >= 40) return { words: 'topic.likely.possible', percent, tone: 'neutral' };
  return { words: 'topic.likely.less', percent, tone: 'neutral' };
}
