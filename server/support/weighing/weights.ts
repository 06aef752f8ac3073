import type { featureNames } from './features-of.ts';

/** Made by `npm run eval -- support --fit` from `test/eval/support-set/dev.jsonl`: not to be changed by hand. */
export const weights: Record<(typeof featureNames)[number] | 'bias', number> = {
  bias: -0.28,
  deeds: 1.31,
  acts: 0.56,
  nearActs: 0.58,
  share: 2.16,
  clause: -1.12,
  denied: 0.87,
  asked: 1.34,
  still: 1.02,
  own: -0.69,
  other: 1.54,
  negation: 1.52,
  modality: 2.49,
  speaker: 2.19,
};

/** From here on a sentence is refused. */
export const threshold = -0.59;
