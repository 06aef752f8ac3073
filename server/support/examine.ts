import { checkClaims } from './checks/check-claims.ts';
import { checkDates } from './checks/check-dates.ts';
import { checkFacts } from './checks/check-facts.ts';
import { checkNames } from './checks/check-names.ts';
import { checkPolarity } from './checks/check-polarity.ts';
import { checkQuantities } from './checks/check-quantities.ts';
import { checkRivals } from './checks/check-rivals.ts';
import { checkSpeaker } from './checks/check-speaker.ts';
import { gatherEvidence } from './evidence.ts';
import { foldWord } from './fold-word.ts';
import { readText } from './read-text.ts';
import { readTokens } from './read-tokens.ts';
import type { Finding, SpeakerRole, SupportContext, SupportPassage } from './support.ts';
import type { Checked } from './weighing/features-of.ts';
import { meetWords } from './weighing/meet-words.ts';

/**
 * Puts a sentence through every check.
 *
 * @param sentence one sentence that a model wrote
 * @param passages the comments, or parts of them, that it cites
 * @param about what needs no passage
 * @returns what the checks found, and what is left to be weighed; `undefined` where there is nothing to read
 */
export function examine(
  sentence: string,
  passages: SupportPassage[],
  about: SupportContext,
): { findings: Finding[]; checked: Checked } | undefined {
  const read = readText(sentence);
  const cited = passages.map((passage) => ({
    ...readText(passage.text),
    role: passage.authorRole,
    at: passage.at,
  }));
  if (!read.isReadable || cited.some(({ isReadable }) => !isReadable)) return undefined;
  const known = knownFrom(passages, about);
  const names = rolesFrom(passages, about);
  const evidence = gatherEvidence(cited);
  const findings: Finding[] = [
    ...checkFacts(read, cited, known),
    ...checkDates(read, cited),
    ...checkNames(read, evidence, known),
    ...checkRivals(read, cited),
    ...checkClaims(read, evidence),
    ...checkPolarity(read, evidence),
    ...checkSpeaker(read, cited, names),
    ...checkQuantities(read, cited),
  ];
  const met = meetWords(read, evidence, known.words);
  const doubts = findings.filter(({ isDoubtful }) => isDoubtful);
  return { findings, checked: { sentence: read, evidence, met, doubts, names } };
}

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
