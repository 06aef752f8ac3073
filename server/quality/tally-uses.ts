import type { UseKind } from '../use/use-kinds.ts';
import type { Figure, Tally } from './tally.ts';

const figureOfUse: Partial<Record<UseKind, Figure>> = {
  'ticket-opened': 'opened',
  'ticket-briefed': 'briefed',
  'brief-basic': 'shownBasic',
  'brief-by-model': 'shownByModel',
  'recommendations-shown': 'findsShown',
  'recommendations-used': 'findsUsed',
  'replies-shown': 'repliesShown',
  'replies-used': 'repliesUsed',
  'topic-corrected': 'topicsCorrected',
};

/** What was counted of a day while it happened. */
export function tallyUses(day: string, uses: Partial<Record<UseKind, number>>): Tally[] {
  return Object.entries(uses).flatMap(([kind, n]) => {
    const figure = figureOfUse[kind as UseKind];
    return figure ? [{ day, figure, n }] : [];
  });
}
