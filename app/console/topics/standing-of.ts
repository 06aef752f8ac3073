import type { TopicsView } from '../../../server/contract/topics-view.ts';
import type { Hue } from '../ui/state-word.tsx';
import type { TopicsKey } from './strings/en.ts';

export interface Standing {
  hue: Hue;
  word: TopicsKey;
  /** What that means for agents, or what is missing. */
  story: TopicsKey;
}

/** How an account's topics stand, in words. */
export function standingOf(topics: TopicsView): Standing {
  const { settings, field, classifier, notAssigning } = topics;
  if (field === undefined) return standings['no-field'];
  if (field.isGone) return standings.gone;
  if (settings.mode === 'off') return standings.off;
  if (classifier === undefined) return standings.learning;
  if (settings.mode === 'suggest') return standings.suggest;
  return notAssigning === undefined ? standings.assign : standings['not-assigning'];
}

const standings = {
  'no-field': {
    hue: 'quiet',
    word: 'standing.no-field',
    story: 'story.no-field',
  },
  gone: {
    hue: 'danger',
    word: 'standing.gone',
    story: 'story.gone',
  },
  off: {
    hue: 'quiet',
    word: 'off',
    story: 'story.off',
  },
  learning: {
    hue: 'primary',
    word: 'standing.learning',
    story: 'story.learning',
  },
  suggest: {
    hue: 'success',
    word: 'standing.suggest',
    story: 'story.suggest',
  },
  assign: {
    hue: 'success',
    word: 'standing.assign',
    story: 'story.assign',
  },
  'not-assigning': {
    hue: 'warning',
    word: 'standing.not-assigning',
    story: 'story.not-assigning',
  },
} satisfies Record<string, Standing>;
