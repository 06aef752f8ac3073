import { checkClaims } from './checks/check-claims.ts';
import { checkContent } from './checks/check-content.ts';
import { checkDates } from './checks/check-dates.ts';
import { checkFacts } from './checks/check-facts.ts';
import { checkPolarity } from './checks/check-polarity.ts';
import { checkQuantities } from './checks/check-quantities.ts';
import { checkSpeaker } from './checks/check-speaker.ts';
import { gatherEvidence } from './evidence.ts';
import { foldWord } from './fold-word.ts';
import { readText } from './read-text.ts';
import { readTokens } from './read-tokens.ts';
import type {
  SpeakerRole,
  Support,
  SupportContext,
  SupportPassage,
  SupportReason,
} from './support.ts';

/** A sentence of a brief is a line or two. */
const longestSentence = 2000;

/**
 * Whether the cited passages say what a sentence says: its numbers, days, codes, names and addresses, what is done
 * and what only promised or wanted, what is denied, who said it, and what its other words mean. Sentence and passages
 * may be in different languages, of those in `languages/`: names, numbers, days, codes and links are held to the same
 * in both; other words are compared by what the lexicon says they mean, and what it does not know counts as not said.
 * A check by words, not by sense: it is meant to refuse when in doubt, and it refuses what it cannot read. Of Japanese
 * and other scripts without blanks it knows no words, and a number that is right proves nothing of what is said with
 * it: nothing that is written in them, or rests on it, is ever supported.
 *
 * @param sentence one sentence that a model wrote
 * @param passages the comments, or parts of them, that it cites
 * @param about what needs no passage
 * @returns all reasons against it; none when it is supported
 */
export function checkSupport(
  sentence: string,
  passages: SupportPassage[],
  about: SupportContext,
): Support {
  if (sentence.length > longestSentence) return refused;
  const read = readText(sentence);
  const cited = passages.map((passage) => ({
    ...readText(passage.text),
    role: passage.authorRole,
    at: passage.at,
  }));
  const known = knownFrom(passages, about);
  if (!read.isReadable || cited.some(({ isReadable }) => !isReadable)) return refused;
  const evidence = gatherEvidence(cited);
  const reasons: SupportReason[] = [
    ...checkFacts(read, cited, known),
    ...checkDates(read, cited),
    ...checkContent(read, evidence, known),
    ...checkClaims(read, evidence),
    ...checkPolarity(read, evidence),
    ...checkSpeaker(read, cited, rolesFrom(passages, about)),
    ...checkQuantities(read, cited),
  ];
  return { isSupported: reasons.length === 0, reasons };
}

const refused: Support = { isSupported: false, reasons: [{ code: 'unreadable' }] };

/** On which side each name stands; one that both sides bear tells nothing. */
function rolesFrom(
  passages: SupportPassage[],
  { people }: SupportContext,
): ReadonlyMap<string, SpeakerRole> {
  const roles = new Map<string, SpeakerRole>();
  const named = [
    ...people,
    ...passages.map(({ authorName = '', authorRole }) => ({ name: authorName, role: authorRole })),
  ];
  for (const { name, role } of named) {
    for (const { word } of readTokens(name)) {
      const before = roles.get(word);
      roles.set(word, before === undefined || before === role ? role : 'system');
    }
  }
  return roles;
}

/** Names of the people, and the ticket's own words and number. */
function knownFrom(
  passages: SupportPassage[],
  { people, ticketId, subject, known = [] }: SupportContext,
): { words: Set<string>; codes: Set<string> } {
  const texts = [
    ...people.map(({ name }) => name),
    ...passages.flatMap(({ authorName }) => authorName ?? []),
    ...known,
  ];
  const words = texts.flatMap((text) => readTokens(text).map(({ word }) => foldWord(word)));
  const subjectCodes = readText(subject ?? '').facts.runs;
  return {
    words: new Set(words),
    codes: new Set([...subjectCodes, ...(ticketId === undefined ? [] : [ticketId.toLowerCase()])]),
  };
}
