import type { Brief } from '../../contract/brief.ts';
import type { CleanEntry } from '../../conversation/clean-conversation.ts';
import { leftOutParts } from '../../conversation/left-out-parts.ts';
import { findPromises } from './commitments/find-promises.ts';
import { findQuestions } from './commitments/find-questions.ts';
import { findDetails } from './details/find-details.ts';
import { detectLanguage } from './language/detect-language.ts';
import { findSentiment } from './sentiment/find-sentiment.ts';
import { chooseStatements } from './sentences/choose-statements.ts';
import { findStanding } from './standing/find-standing.ts';
import { utterancesOf } from './utterances.ts';

export type BriefBody = Omit<Brief, 'ticketId' | 'version' | 'madeAt'>;

export interface BriefSource {
  status: string;
  subject: string | undefined;
  isMessaging: boolean;
  updatedAt: string;
  /** The ticket in which a merged one goes on. */
  mergedInto?: string;
}

/**
 * The basic brief: what a conversation says of itself, in its own words, without a model. Every part names the
 * comment it rests on; where nothing is sure, nothing is said.
 *
 * @param entries cleaned and masked, oldest first
 * @param options.useNotes whether internal notes may be read at all
 */
export function basicBrief(
  source: BriefSource,
  entries: CleanEntry[],
  { useNotes }: { useNotes: boolean },
): BriefBody {
  const used = entries.filter((entry) => entry.public || useNotes);
  const people = used.filter((entry) => isPerson(entry) && !isTitle(source, entry));
  const utterances = utterancesOf(people);
  const spoken = utterances.filter(({ entry }) => entry.public);
  const standing = findStanding(source, spoken);
  const isOver = standing.state === 'resolved' || standing.state === 'merged';
  const promises = isOver ? [] : findPromises(utterances);
  const questions = isOver ? [] : findQuestions(spoken);
  const saidElsewhere = new Set([...promises, ...questions].map(({ text }) => text));
  const parts = {
    standing,
    sentiment: findSentiment(spoken),
    // A last word that is the open question is shown as that.
    statements: chooseStatements(source.subject, utterances).filter(
      ({ kind, text }) => !kind.startsWith('latest-') || !saidElsewhere.has(text),
    ),
    details: findDetails(utterances),
    promises,
    questions,
  };
  return {
    engine: 'basic',
    language: detectLanguage(customersWords(people)),
    ...parts,
    covers: {
      entries: used.length,
      until: used.at(-1)?.createdAt,
      notesNotUsed: entries.length - used.length,
    },
    leftOut: leftOutOf(used, parts),
  };
}

function isPerson(entry: CleanEntry): boolean {
  return entry.authorRole === 'customer' || entry.authorRole === 'agent';
}

/** Zendesk opens a messaging ticket with a comment that only repeats the subject: nobody wrote it. */
function isTitle(source: BriefSource, entry: CleanEntry): boolean {
  return source.isMessaging && entry.text === source.subject?.trim();
}

function customersWords(entries: CleanEntry[]): string {
  return entries
    .filter(({ authorRole }) => authorRole === 'customer')
    .map(({ text }) => text)
    .join('\n');
}

/** What cleaning took out of the comments that the parts name. */
function leftOutOf(
  entries: CleanEntry[],
  parts: Pick<
    BriefBody,
    'standing' | 'sentiment' | 'statements' | 'details' | 'promises' | 'questions'
  >,
): BriefBody['leftOut'] {
  const receipts = [
    parts.standing,
    ...(parts.sentiment ? [parts.sentiment] : []),
    ...parts.statements,
    ...parts.details,
    ...parts.promises,
    ...parts.questions,
  ].flatMap((part) => part.receipts);
  const named = new Set(receipts.map(({ entryId }) => entryId));
  return leftOutParts(entries.filter(({ id }) => named.has(id)));
}
