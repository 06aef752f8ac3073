import type { Weights } from './classifier.ts';

/** What is less than this share of the mean of the largest says nothing that would be missed. */
const leastShare = 0.02;
const steps = 127;

/**
 * Keeps of each feature what it says clearly, in steps of a 127th of its loudest word.
 *
 * @param table one weight of each feature for each column
 */
export function compactWeights(table: Float32Array, columns: number): Weights {
  const features = columns === 0 ? 0 : table.length / columns;
  const scales = new Float32Array(features);
  let sum = 0;
  for (let feature = 0; feature < features; feature++) {
    let largest = 0;
    for (let k = 0; k < columns; k++)
      largest = Math.max(largest, Math.abs(table[feature * columns + k]!));
    scales[feature] = largest / steps;
    sum += largest;
  }
  const least = (sum / Math.max(1, features)) * leastShare;
  const stepsOf = (feature: number, column: number): number => {
    const weight = table[feature * columns + column]!;
    return Math.abs(weight) < least ? 0 : Math.round(weight / scales[feature]!);
  };
  const starts = new Uint32Array(features + 1);
  for (let feature = 0; feature < features; feature++) {
    let entries = 0;
    for (let k = 0; k < columns; k++) if (stepsOf(feature, k) !== 0) entries++;
    starts[feature + 1] = starts[feature]! + entries;
  }
  const kept = {
    places: new Uint16Array(starts[features]!),
    values: new Int8Array(starts[features]!),
  };
  let at = 0;
  for (let feature = 0; feature < features; feature++) {
    for (let k = 0; k < columns; k++) {
      const value = stepsOf(feature, k);
      if (value === 0) continue;
      kept.places[at] = k;
      kept.values[at++] = value;
    }
  }
  return { starts, ...kept, scales };
}
