import type { Classifier } from './classifier.ts';
import { addBranches } from './add-branches.ts';
import type { Vector } from './to-vector.ts';

/** How much a text speaks for each of the classifier's options, in their order; the right one should lead by 1. */
export function scoreOptions(
  {
    options,
    branches,
    weights,
    learned,
  }: Pick<Classifier, 'options' | 'branches' | 'weights' | 'learned'>,
  { features, values }: Vector,
): Float64Array {
  const all = new Float64Array(options.length + branches.length);
  for (let n = 0; n < features.length; n++) {
    const feature = features[n]!;
    const by = values[n]! * weights.scales[feature]!;
    const end = weights.starts[feature + 1]!;
    for (let at = weights.starts[feature]!; at < end; at++)
      all[weights.places[at]!]! += by * weights.values[at]!;
  }
  addBranches(all, branches);
  const scores = all.subarray(0, options.length);
  if (learned.size === 0) return scores;
  for (let n = 0; n < features.length; n++) {
    for (let k = 0; k < options.length; k++) {
      const more = learned.get(features[n]! * options.length + k);
      if (more !== undefined) scores[k]! += values[n]! * more;
    }
  }
  return scores;
}
