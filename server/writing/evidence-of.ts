import type { WithheldKind } from '../contract/models.ts';
import type { CleanEntry } from '../conversation/clean-conversation.ts';

/** A comment as a model sees it. Its id is short and ours: a model copies it rightly, and it tells nothing outside. */
export interface CommentEvidence {
  id: string;
  by: 'customer' | 'agent' | 'bot' | 'system';
  name: string;
  /** To the minute, UTC. */
  at: string;
  internal: boolean;
  text: string;
}

/** A comment longer than this is mostly log output or a thread that cleaning did not recognise. */
const longestText = 6000;

/**
 * The comments a model may be shown.
 *
 * @param withheld kinds that by the admin's choice never leave
 * @returns each with the entry it stands for
 */
export function evidenceOf(
  entries: CleanEntry[],
  { useNotes, withheld }: { useNotes: boolean; withheld: readonly WithheldKind[] },
): { comment: CommentEvidence; entry: CleanEntry }[] {
  const kinds = new Set(withheld);
  const mayLeave = (entry: CleanEntry): boolean =>
    (entry.public || (useNotes && !kinds.has('internal-notes'))) &&
    !(entry.authorRole === 'agent' && kinds.has('agent-comments'));
  return entries
    .filter((entry) => entry.text !== '' && mayLeave(entry))
    .map((entry, i) => ({
      entry,
      comment: {
        id: `c${i + 1}`,
        by: entry.authorRole,
        name: entry.authorName ?? '',
        at: entry.createdAt.slice(0, 16).replace('T', ' '),
        internal: !entry.public,
        text: cut(entry.text),
      },
    }));
}

/** Beginning and end: what is in the middle of a very long comment is told least by it. */
function cut(text: string): string {
  if (text.length <= longestText) return text;
  const head = text.slice(0, longestText * 0.75);
  const tail = text.slice(text.length - longestText * 0.25);
  return `${withoutHalfMask(head)}\n[…]\n${tail.replace(/^[^⟦]*⟧/, '')}`;
}

function withoutHalfMask(text: string): string {
  return text.replace(/⟦[^⟧]*$/, '');
}
