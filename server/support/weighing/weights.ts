import type { featureNames } from './features-of.ts';

/** Made by `npm run eval -- support --fit` from `test/eval/support-set/dev.jsonl`: not to be changed by hand. */
export const weights: Record<(typeof featureNames)[number] | 'bias', number> = {
  bias: -0.31,
  deeds: 1.33,
  acts: 0.58,
  nearActs: 0.59,
  share: 2.23,
  clause: -1.26,
  denied: 0.99,
  opposite: 1.53,
  otherSide: 1.53,
  asked: 1.23,
  still: 1.1,
  own: -0.6,
  other: 1.25,
  negation: 1.34,
  modality: 2.52,
  speaker: 1.34,
};

/** From here on a sentence is refused. */
export const threshold = -0.54;
