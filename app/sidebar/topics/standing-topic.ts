import type { AssignedTopic, TopicSuggestion } from '../../../server/contract/topics.ts';
import type { ReadyTopic } from './topic-view.ts';
import type { Move } from './use-set-topic.ts';

/** Who made the field say what it says, and what else it may say. */
export interface StandingTopic {
  /** Set by itself, and neither taken back nor set anew since. */
  byUs: AssignedTopic | undefined;
  /** Set by this agent in this panel, now or earlier. */
  byYou: boolean;
  /** How to take that back, where it was one of the two. */
  undo: Move | undefined;
  /** What is suggested beyond what the field says already. */
  others: TopicSuggestion[];
}

/**
 * @param saved what the field says now
 * @param taken the last move of this agent that Zendesk took
 */
export function standingTopic(
  { assigned, suggestions, appliedByYou }: ReadyTopic,
  saved: string | null,
  taken: Move | undefined,
): StandingTopic {
  const others = suggestions.filter(({ value }) => value !== saved);
  if (saved === null) return { byUs: undefined, byYou: false, undo: undefined, others };
  if (taken?.to === saved) {
    return { byUs: undefined, byYou: true, undo: { from: saved, to: taken.from }, others };
  }
  const stands = assigned?.state === 'assigned' && assigned.value === saved;
  const undo: Move = { from: saved, to: null, did: 'undone' };
  return {
    byUs: stands ? assigned : undefined,
    // Also from before the panel was opened anew; what it was before that nobody knows any more.
    byYou: !stands && appliedByYou === saved,
    undo: stands ? undo : undefined,
    others,
  };
}
