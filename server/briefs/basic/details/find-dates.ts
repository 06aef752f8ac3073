import type { Utterance } from '../utterances.ts';
import { anywhere, type Lexicon } from '../words/lexicon.ts';
import type { Found } from './find-details.ts';
import { datePatterns } from './read-date.ts';

/** Calendar days as they are written; "24/7" and scores are none. */
export function findDates({ text, lexicon }: Utterance): Found[] {
  return datePatterns.flatMap(({ finds }) =>
    [...text.matchAll(finds)].flatMap((match): Found[] => {
      // A full stop belongs to "3.5." and to "Nov.", not to "3 November."
      const value = match[0]
        .trim()
        .replace(/[,\s]+$/, '')
        .replace(/(\p{L}{4,})\.$/u, '$1');
      if (/^24\/7$/.test(value) || /^\d\/\d$/.test(value)) return [];
      if (/^[\d.\s]+$/.test(value) && isNumber(value, text.slice(0, match.index), lexicon))
        return [];
      return [{ kind: 'date', value, start: match.index }];
    }),
  );
}

/** "Firmware 2.10." ends a sentence: a day without a year is written so in German only, and not after "version". */
function isNumber(value: string, before: string, lexicon: Lexicon | undefined): boolean {
  if (/\d{4}$/.test(value)) return false;
  const isVersion = lexicon && anywhere(lexicon.words.version, lexicon.language);
  return lexicon?.language !== 'de' || isVersion?.test(before.slice(-20)) === true;
}
