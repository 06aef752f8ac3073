import type { SimilarTicket, TextRange } from '../../../server/contract/recommendations.ts';
import type { ZafClient } from '../zaf/client.ts';
import { readEntry } from '../zaf/read-entry.ts';
import type { Entry } from '../zaf/read-entry.ts';
import { cutPassage } from './cut-passage.ts';
import type { Passage } from './cut-passage.ts';

/** What somebody wrote that solved a ticket. */
export interface Solution {
  /** `undefined` when the comment is not there any more, or was shortened since. */
  passage: Passage | undefined;
  authorName: string | undefined;
  authorRole: 'customer' | 'agent' | 'bot' | undefined;
  /** ISO 8601. */
  at: string | undefined;
  /** False for an internal note, as Zendesk says it now. */
  public: boolean;
}

/**
 * Reads in the agent's own session how a ticket was solved: the comment that the backend names, and of it the
 * characters that it names.
 *
 * @throws RequestError
 */
export async function readSolution(
  client: Pick<ZafClient, 'request'>,
  ticketId: string,
  solvedBy: NonNullable<SimilarTicket['solvedBy']>,
  signal: AbortSignal,
): Promise<Solution> {
  const entry = await readEntry(client, {
    ticketId,
    entryId: solvedBy.entryId,
    signal,
    withAuthor: true,
  });
  return {
    passage: entry && passageOf(entry, solvedBy.range),
    authorName: entry?.user?.name ?? entry?.author?.display_name ?? undefined,
    authorRole: roles[entry?.user?.role ?? entry?.author?.type ?? ''],
    at: entry?.created_at ?? undefined,
    public: entry?.public ?? solvedBy.public,
  };
}

/** The same text that the backend counted in: a comment's plain one, and a message's own. */
function passageOf(
  { plain_body, content, body }: Entry,
  range: TextRange | undefined,
): Passage | undefined {
  return cutPassage(plain_body ?? content?.text ?? body ?? '', range);
}

const roles: Partial<Record<string, Solution['authorRole']>> = {
  'end-user': 'customer',
  user: 'customer',
  agent: 'agent',
  admin: 'agent',
  bot: 'bot',
};
