import { piecesOf } from '../../search/pieces-of.ts';
import { closingLine } from '../../conversation/closings.ts';
import { isConfirmation, isCourtesy } from './courtesies.ts';

/** A comment or message as it is kept. */
export interface Said {
  id: string;
  by: 'customer' | 'agent' | 'other';
  public: boolean;
  /** Cleaned and masked. */
  text: string;
}

export interface Solution {
  entryId: string;
  /** False for an internal note: what it says was not for the customer. */
  public: boolean;
  /** In the comment's text as it is kept: from its first sentence about the matter to its last. */
  range: { start: number; end: number };
}

/** Fewer letters tell nobody how anything was solved. */
const leastLetters = 25;
/** A wider range is cut at the end of a sentence. */
const longestRange = 700;

/**
 * The comment by which an agent solved a ticket: the last one to the customer with something about the matter in it,
 * before the customer said that they were helped, where they did. Greetings, closings and bare questions are none. An
 * internal note only where nothing public tells.
 *
 * @param entries of a solved ticket, oldest first
 * @returns `undefined` where nothing tells
 */
export function findSolution(entries: readonly Said[]): Solution | undefined {
  const last = entries.findLastIndex(({ by, public: isPublic }) => by === 'customer' && isPublic);
  const isConfirmed = last > 0 && isConfirmation(entries[last]!.text);
  const before = isConfirmed ? entries.slice(0, last) : entries;
  const byAgents = (from: readonly Said[], isPublic: boolean) =>
    from.filter((one) => one.by === 'agent' && one.public === isPublic);
  return (
    lastTelling(byAgents(before, true)) ??
    lastTelling(byAgents(entries, true)) ??
    lastTelling(byAgents(entries, false))
  );
}

function lastTelling(entries: Said[]): Solution | undefined {
  for (const { id, public: isPublic, text } of entries.toReversed()) {
    const range = tellingRange(text);
    if (range) return { entryId: id, public: isPublic, range };
  }
  return undefined;
}

/** @returns `undefined` where all there is are courtesies, or nothing but questions */
function tellingRange(text: string): Solution['range'] | undefined {
  let isSigned = false;
  const about = piecesOf(text).filter(({ start, end }) => {
    const sentence = text.slice(start, end);
    isSigned ||= closingLine.test(sentence);
    // Below a closing stand names and titles.
    const least = isSigned ? leastLetters : 2;
    return !isCourtesy(sentence) && !closingLine.test(sentence) && lettersOf(sentence) >= least;
  });
  const answers = about.filter(({ end }) => !/[?？]/.test(text[end - 1] ?? ''));
  const letters = answers.reduce(
    (all, { start, end }) => all + lettersOf(text.slice(start, end)),
    0,
  );
  const [first] = answers;
  if (!first || letters < leastLetters) return undefined;
  const last = answers.findLast(({ end }) => end - first.start <= longestRange) ?? first;
  return { start: first.start, end: last.end };
}

/** Letters of any script; those that are whole syllables or words count for three. */
function lettersOf(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const dense = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  );
  return letters + 2 * (dense?.length ?? 0);
}
