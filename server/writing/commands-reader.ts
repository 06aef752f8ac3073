import { wordsOf } from '../support/languages/word-lists.ts';
import type { Reading } from '../support/reading.ts';

/** Stand before a command and are none; without accents. */
const polite =
  /^(?:please|kindly|bitte|svp|merci|por|favor|prego|alstublieft|graag|now|jetzt|just|and|then)$/;

/** "You", where it means nobody else; without accents. */
const you =
  /^(?:you|your|yourself|du|dein|deine|deinen|vous|votre|vos|usted|ustedes|voce|voces|voi|vostro|vostra|u|uw|jij|jullie|jouw)$/;

/** Whether a sentence tells its reader to do something: it begins with a verb, or speaks to a "you". */
export function commandsReader({ tokens, clauses, mentions, language }: Reading): boolean {
  const isYou = tokens.some(
    ({ word, raw, isFirst }) => you.test(word) || (language === 'de' && raw === 'Sie' && !isFirst),
  );
  if (isYou) return true;
  const helpers = [wordsOf(language, 'passive'), wordsOf(language, 'done')];
  return clauses.some(({ start, end, isQuestion, isJoined }) => {
    if (isQuestion || isJoined) return false;
    const own = tokens.slice(start, end);
    const first = start + own.findIndex(({ word }) => !polite.test(word));
    const acts = mentions.filter(
      ({ at, isNoun, meanings }) =>
        at >= first && at < end && !isNoun && meanings.some(({ kind }) => kind === 'act'),
    );
    // "Login fails", "Refund requested", "Shipping took long": another verb tells of them.
    const isSubject =
      own.some(({ word }) => helpers.some((words) => words.has(word))) ||
      acts.some(({ at, word, isPast }) => at > first && (isPast || /s$/.test(word)));
    return (
      acts.some(({ at, word, isPast }) => at === first && !isPast && !/ing$/.test(word)) &&
      !isSubject
    );
  });
}
