import { featureNames, featuresOf, type Checked, type Features } from './features-of.ts';
import type { SupportReason } from '../support.ts';
import { threshold, weights } from './weights.ts';

/**
 * Whether what speaks against a sentence is enough to refuse it, though no check is sure of anything.
 *
 * @returns every doubt and every word that is met nowhere, where it is; where there is neither, without a word, that the
 *   other side wrote it, or else its content
 */
export function weigh(checked: Checked): SupportReason[] {
  const features = featuresOf(checked);
  if (sumOf(features) < threshold) return [];
  const reasons: SupportReason[] = [
    ...checked.doubts.map(({ code, word }) => ({ code, word })),
    ...checked.met
      .filter(({ how }) => how === 'missing')
      .map(({ raw }) => ({ code: 'content' as const, word: raw })),
  ];
  if (reasons.length > 0) return reasons;
  return [{ code: features.otherSide > 0 ? 'speaker' : 'content' }];
}

/** What speaks against a sentence; below `threshold` it is too little. */
export function sumOf(features: Features): number {
  return featureNames.reduce((sum, name) => sum + weights[name] * features[name], weights.bias);
}
