import type { TicketText, TopicOption } from './classifier.ts';
import { classify } from './classify.ts';
import { trainClassifier } from './train-classifier.ts';

/** A past ticket somebody decided about. */
export interface PastTicket {
  id: string;
  text: TicketText;
  /** The value of the option it ended with; `undefined` where it was given one and ended with none. */
  option: string | undefined;
  /** When that was decided: from then on others could learn from it. */
  knownAt: Date;
  createdAt: Date;
}

/** What would have been said of a past ticket when it came. */
export interface ReplayRow {
  id: string;
  /** The option it ended with, if any. */
  option: string | undefined;
  /** The first suggestion; `undefined` where there were no options. */
  said: string | undefined;
  confidence: number;
  fit: number;
  /** Whether the ticket was like those of any option, by what was known then. */
  fits: boolean;
  right: boolean;
}

/** Of a long past the newest tickets tell what would happen now. */
const mostJudged = 5000;
/** A new training when there is so many times as much to learn from. */
const growth = 1.4;

/**
 * Goes through the past again, and judges each ticket by a classifier that has seen nothing that was not known before
 * that ticket was created: neither later tickets nor options given later. In truth the classifier is trained more often,
 * so that what is shown is rather less than what is to be expected. Of a ticket that ended with no option nothing is
 * learned, and whatever would have been said of it is wrong. Takes several times as long as a training.
 */
export function replay(input: {
  tickets: readonly PastTicket[];
  options: readonly TopicOption[];
}): ReplayRow[] {
  const values = new Set(input.options.map(({ value }) => value));
  const tickets = input.tickets
    .filter(({ option }) => option === undefined || values.has(option))
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1));
  const byKnown = tickets
    .flatMap(({ option, ...ticket }) => (option === undefined ? [] : [{ ...ticket, option }]))
    .sort((a, b) => a.knownAt.getTime() - b.knownAt.getTime());
  let [known, learned] = [0, 0];
  let classifier = trainClassifier({ examples: [], options: input.options });
  return tickets.slice(-mostJudged).map(({ id, text, option, createdAt }) => {
    while (known < byKnown.length && byKnown[known]!.knownAt < createdAt) known++;
    if (known > learned * growth) {
      const examples = byKnown.slice(0, known).filter((one) => one.createdAt < createdAt);
      classifier = trainClassifier({ examples, options: input.options });
      learned = known;
    }
    const { suggestions, fit } = classify(classifier, text);
    const said = suggestions[0]?.value;
    const confidence = suggestions[0]?.confidence ?? 0;
    return {
      id,
      option,
      said,
      confidence,
      fit,
      fits: fit >= classifier.fits,
      right: said !== undefined && said === option,
    };
  });
}
