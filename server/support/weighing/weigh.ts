import { featureNames, featuresOf, type Checked, type Features } from './features-of.ts';
import type { SupportReason } from '../support.ts';
import { threshold, weights } from './weights.ts';

/**
 * Whether what speaks against a sentence is enough to refuse it, though no check is sure of anything.
 *
 * @returns every doubt and every word that is met nowhere, where it is; without a word where there is neither
 */
export function weigh(checked: Checked): SupportReason[] {
  if (sumOf(featuresOf(checked)) < threshold) return [];
  const reasons: SupportReason[] = [
    ...checked.doubts.map(({ code, word }) => ({ code, word })),
    ...checked.met
      .filter(({ how }) => how === 'missing')
      .map(({ raw }) => ({ code: 'content' as const, word: raw })),
  ];
  return reasons.length > 0 ? reasons : [{ code: 'content' }];
}

/** What speaks against a sentence; below `threshold` it is too little. */
export function sumOf(features: Features): number {
  return featureNames.reduce((sum, name) => sum + weights[name] * features[name], weights.bias);
}
