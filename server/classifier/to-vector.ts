import type { Vocabulary } from './classifier.ts';
import { firstLetterKey, type Features } from './read-features.ts';

/** A text among the features that count; its words and its letters have the length 1 each. */
export interface Vector {
  features: Uint32Array;
  values: Float32Array;
  /** Before here words and pairs, from here on groups of letters. */
  letters: number;
  /** How much of what the text says is known, 0 to 1, rare features counting more. */
  known: number;
}

/**
 * @param rarest what a feature may weigh at most to be known: set where the text is itself among the examples, and is
 *   to be judged as if it were not
 */
export function toVector(
  text: Features,
  { keys, weights, unknown }: Vocabulary,
  rarest = Infinity,
): Vector {
  const features = new Uint32Array(text.keys.length);
  const values = new Float32Array(text.keys.length);
  let [size, letters, at, known, all, words] = [0, 0, 0, 0, 0, 0];
  for (let n = 0; n < text.keys.length; n++) {
    const key = text.keys[n]!;
    at = lowerBound(keys, key, at);
    const isKnown = keys[at] === key && weights[at]! <= rarest;
    const value = (1 + Math.log(text.counts[n]!)) * (isKnown ? weights[at]! : unknown);
    all += value * value;
    if (!isKnown) continue;
    known += value * value;
    features[size] = at;
    values[size++] = value;
    if (key < firstLetterKey) [letters, words] = [size, known];
  }
  const lengths = [Math.sqrt(words), Math.sqrt(known - words)];
  for (let n = 0; n < size; n++) values[n]! /= lengths[n < letters ? 0 : 1]!;
  return {
    features: features.slice(0, size),
    values: values.slice(0, size),
    letters,
    known: all === 0 ? 0 : known / all,
  };
}

function lowerBound(keys: Uint32Array, key: number, from: number): number {
  let [low, high] = [from, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
