import type { featureNames } from './features-of.ts';

/** Made by `npm run eval -- support --fit` from `test/eval/support-set/dev.jsonl`: not to be changed by hand. */
export const weights: Record<(typeof featureNames)[number] | 'bias', number> = {
  bias: -0.29,
  deeds: 1.32,
  acts: 0.56,
  nearActs: 0.58,
  share: 2.17,
  clause: -1.12,
  denied: 0.87,
  asked: 1.35,
  still: 1.02,
  own: -0.7,
  other: 1.54,
  negation: 1.53,
  modality: 2.5,
  speaker: 2.19,
};

/** From here on a sentence is refused. */
export const threshold = -0.6;
