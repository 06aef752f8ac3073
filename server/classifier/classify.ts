import type { Classifier, Suggestion, TicketText } from './classifier.ts';
import { fitOf } from './fit-of.ts';
import { languageOf } from './language-of.ts';
import { readFeatures } from './read-features.ts';
import { scoreOptions } from './score-options.ts';
import { shareOut } from './share-out.ts';
import { sureOf } from './sure-of.ts';
import { toVector } from './to-vector.ts';

/** What a classifier says of a ticket. */
export interface Judgement {
  /** Best first, at most ten. */
  suggestions: Suggestion[];
  /** How much the ticket is like those of any option; below the classifier's `fits` it is like none. */
  fit: number;
}

const mostSuggestions = 10;

/**
 * The options a ticket may have, best first, by its subject and first comment. A millisecond at most, however long.
 *
 * @param offered values of the options there are now, where some may have gone since training; others never come out
 */
export function classify(
  classifier: Classifier,
  text: TicketText,
  offered?: ReadonlySet<string>,
): Judgement {
  const features = readFeatures(text, languageOf(text, classifier.usual));
  const vector = toVector(features, classifier.vocabulary);
  const scores = scoreOptions(classifier, vector);
  const { options, confidence, fits } = classifier;
  const places = [...options.keys()].filter((place) => offered?.has(options[place]!) ?? true);
  places.sort((a, b) => scores[b]! - scores[a]! || a - b);
  const ranked = Float64Array.from(places, (place) => scores[place]!);
  const fit = fitOf(ranked, vector.known);
  const shares = shareOut(ranked, confidence.sharpness);
  const sure = sureOf(shares[0] ?? 0, fit, { fits, usualFit: confidence.usualFit });
  const first = 1 / (1 + Math.exp(-confidence.offset - confidence.slope * sure));
  // The others share what is left, and none gets more than the first in proportion to its share.
  const others = Math.min(first / shares[0]!, (1 - first) / (1 - shares[0]!));
  const suggestions = places.slice(0, mostSuggestions).map((place, at) => ({
    value: options[place]!,
    confidence: at === 0 ? first : shares[at]! * others,
  }));
  return { suggestions, fit };
}
