import { wordsOf } from '../support/languages/word-lists.ts';
import type { Reading } from '../support/reading.ts';

/** Stand before a command and are none; without accents. */
const polite =
  /^(?:please|kindly|bitte|svp|merci|por|favor|prego|alstublieft|graag|now|jetzt|just|and|then)$/;

/** Whoever begins so asks the reader for something, whatever follows; without accents. */
const asks = /^(?:please|kindly|bitte|svp|alstublieft)$/;
/** Commands that are nouns elsewhere; without accents. */
const call =
  /^(?:call|ring|dial|phone|text|email|mail|go|reply|write|rufen|appelez|llame|llama|ligue|bel|chiami|chiama)$/;
/** What the reader must do; without accents. */
const must =
  /\b(?:you (?:must|should|need to|have to|ought to)|(?:mussen|sollten|sollen) sie|sie (?:mussen|sollten|sollen)|vous (?:devez|devriez)|usted (?:debe|deberia)|voce (?:deve|deveria)|(?:u|je) (?:moet|dient))\b/;

/** Whether a sentence tells its reader to do something: it begins with a verb, or says what a "you" must do. */
export function commandsReader({ tokens, clauses, mentions, language }: Reading): boolean {
  const words = tokens.map(({ word }) => word).join(' ');
  if (must.test(words)) return true;
  const helpers = [wordsOf(language, 'passive'), wordsOf(language, 'done')];
  return clauses.some(({ start, end, isQuestion, isJoined }) => {
    if (isQuestion || isJoined) return false;
    const own = tokens.slice(start, end);
    const first = start + own.findIndex(({ word }) => !polite.test(word));
    if (asks.test(own[0]?.word ?? '') && own[0]?.isFirst) return true;
    const acts = mentions.filter(
      ({ at, isNoun, meanings }) =>
        at >= first && at < end && !isNoun && meanings.some(({ kind }) => kind === 'act'),
    );
    // "Login fails", "Refund requested", "Shipping took long": another verb tells of them.
    const isSubject =
      own.some(({ word }) => helpers.some((words) => words.has(word))) ||
      acts.some(({ at, word, isPast }) => at > first && (isPast || /s$/.test(word)));
    const isCommand =
      call.test(tokens[first]?.word ?? '') ||
      acts.some(({ at, word, isPast }) => at === first && !isPast && !/ing$/.test(word));
    return isCommand && !isSubject;
  });
}
