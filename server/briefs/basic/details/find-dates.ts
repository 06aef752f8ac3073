import type { Utterance } from '../utterances.ts';
import type { Found } from './find-details.ts';
import { datePatterns } from './read-date.ts';

/** Calendar days as they are written; "24/7" and scores are none. */
export function findDates({ text }: Utterance): Found[] {
  return datePatterns.flatMap(({ finds }) =>
    [...text.matchAll(finds)].flatMap((match): Found[] => {
      const value = match[0].trim().replace(/[,\s]+$/, '');
      if (/^24\/7$/.test(value) || /^\d\/\d$/.test(value)) return [];
      return [{ kind: 'date', value, start: match.index }];
    }),
  );
}
