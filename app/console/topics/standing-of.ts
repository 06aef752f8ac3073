import type { TopicsView } from '../../../server/contract/topics-view.ts';
import type { Hue } from '../ui/state-word.tsx';

export interface Standing {
  hue: Hue;
  word: string;
  /** What that means for agents, or what is missing. */
  story: string;
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
    word: 'No field chosen',
    story:
      'Choose the drop-down field that says what a ticket is about. Until then nothing is suggested and nothing is written.',
  },
  gone: {
    hue: 'danger',
    word: 'The field is gone',
    story: 'Nothing is suggested and nothing is written until there is a field again.',
  },
  off: {
    hue: 'quiet',
    word: 'Off',
    story: 'Agents see no topics and nothing is written. What was learned is kept.',
  },
  learning: {
    hue: 'primary',
    word: 'Learning',
    story:
      'The field’s past is being learned. Agents see topics as soon as that is done; this page follows it.',
  },
  suggest: {
    hue: 'success',
    word: 'Suggesting',
    story: 'Agents see the likeliest options beside the ticket and apply one with a click.',
  },
  assign: {
    hue: 'success',
    word: 'Setting topics',
    story:
      'New tickets get their topic by themselves where it is sure enough; for all others agents see suggestions.',
  },
  'not-assigning': {
    hue: 'warning',
    word: 'Suggesting only',
    story:
      'Topics are to be set by themselves, but are not at the moment; below is why. Agents see suggestions.',
  },
} satisfies Record<string, Standing>;
