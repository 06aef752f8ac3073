import type { SearchLanguage } from '../search/language/search-language.ts';
import type { Classifier, Example, TicketText, TopicOption } from './classifier.ts';
import { branchesOf } from './branches-of.ts';
import { compactWeights } from './compact-weights.ts';
import { fitConfidence } from './fit-confidence.ts';
import { learnAndTry } from './learn-and-try.ts';
import { languageOf } from './language-of.ts';
import { readFeatures, type Features } from './read-features.ts';
import { toVector, type Vector } from './to-vector.ts';
import { buildVocabulary } from './vocabulary.ts';

/** While learning, 12 bytes each. */
const mostWeights = 60e6;

/**
 * Learns which option a ticket gets. Names of options are examples too, so that it does something with none at all.
 * Takes seconds where examples are many (see `trainInWorker`). The same input makes the same classifier.
 *
 * @param input.examples those of other options than the given ones are left out
 */
export function trainClassifier(input: {
  examples: readonly Example[];
  options: readonly TopicOption[];
}): Classifier {
  const options = [...new Map(input.options.map((option) => [option.value, option])).values()];
  const places = new Map(options.map(({ value }, place) => [value, place]));
  const examples = input.examples.filter(({ option }) => places.has(option));
  const usual = usualLanguage([...examples.map(({ text }) => text), ...options.map(textOfName)]);
  const read = (text: TicketText): Features => readFeatures(text, languageOf(text, usual));
  const texts = examples.map(({ text }) => read(text));
  const names = options.map((option) => read(textOfName(option)));
  const branches = branchesOf(options);
  const columns = options.length + branches.length;
  const most = Math.floor(mostWeights / Math.max(1, columns));
  const { vocabulary, othersHave } = buildVocabulary([...texts, ...names], most);

  const lessons = texts.map((text, at) => ({
    vector: toVector(text, vocabulary),
    option: places.get(examples[at]!.option)!,
  }));
  const asNew = (at: number): Vector => toVector(texts[at]!, vocabulary, othersHave);
  const namesAsLessons = names.map((text, option) => ({
    vector: toVector(text, vocabulary),
    option,
  }));
  const size = { features: vocabulary.keys.length, options: options.length, branches };
  const { learning, trials } = learnAndTry(size, lessons, namesAsLessons, asNew);
  return {
    options: options.map(({ value }) => value),
    branches,
    usual,
    examples: examples.length,
    vocabulary,
    weights: compactWeights(learning.finish(), columns),
    learned: new Map(),
    decisions: 0,
    ...fitConfidence(trials),
  };
}

/** The words of `Billing::Refunds::late_delivery`. */
function textOfName({ name }: TopicOption): TicketText {
  return { subject: '', body: name.replace(/[:_]+|(?<=\p{Ll})(?=\p{Lu})/gu, ' ') };
}

/** The language most of the texts are in. */
function usualLanguage(texts: readonly TicketText[]): SearchLanguage {
  const counts = new Map<SearchLanguage, number>();
  for (const text of texts) {
    const language = languageOf(text, 'other');
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  counts.delete('other');
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'other';
}
