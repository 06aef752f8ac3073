import type { CleanEntry } from '../../conversation/clean-conversation.ts';
import type { CommentEvidence } from '../../writing/evidence-of.ts';

/** A comment as a model sees it, and the entry it stands for. */
export interface Shown {
  comment: CommentEvidence;
  entry: CleanEntry;
}

/** What each id that is sent stands for. */
export function sourcesOf(shown: Shown[]): Map<string, CleanEntry[]> {
  return new Map(shown.map(({ comment, entry }) => [comment.id, [entry]]));
}
