import { isOfGroups, type QualityChart } from '../../../server/contract/quality-charts.ts';
import type { QualityDay } from '../../../server/contract/quality.ts';
import type { Measure, Tone } from './bar-chart.tsx';
import type { QualityKey } from './strings/en.ts';

export interface Chart {
  id: QualityChart;
  title: QualityKey;
  parts: readonly Part[];
  measure?: Measure;
}

interface Part {
  figure: Exclude<keyof QualityDay, 'day'>;
  name: QualityKey;
  tone: Tone;
  /** How many it is some of. */
  among?(day: QualityDay): number;
}

const allShown = (day: QualityDay) => day.shownByModel + day.shownBasic;

const charts: readonly Chart[] = [
  {
    id: 'tickets',
    title: 'chart.tickets',
    parts: [{ figure: 'opened', name: 'opened.with', tone: 'primary' }],
  },
  {
    id: 'briefed',
    title: 'briefed',
    parts: [{ figure: 'briefed', name: 'briefed.tickets', tone: 'primary' }],
  },
  {
    id: 'shown',
    title: 'chart.shown',
    parts: [
      { figure: 'shownByModel', name: 'shown.model', tone: 'primary' },
      { figure: 'shownBasic', name: 'shown.basic', tone: 'warning', among: allShown },
    ],
  },
  {
    id: 'briefs',
    title: 'chart.briefs',
    parts: [
      { figure: 'briefsUp', name: 'helped', tone: 'success' },
      { figure: 'briefsDown', name: 'didNotHelp', tone: 'danger' },
    ],
  },
  {
    id: 'findsShown',
    title: 'chart.findsShown',
    parts: [{ figure: 'findsShown', name: 'shown.times', tone: 'primary' }],
  },
  {
    id: 'findsUsed',
    title: 'chart.findsUsed',
    parts: [
      { figure: 'findsUsed', name: 'used.put', tone: 'primary', among: (day) => day.findsShown },
    ],
  },
  {
    id: 'recommendations',
    title: 'chart.recommendations',
    parts: [
      { figure: 'findsUp', name: 'helped', tone: 'success' },
      { figure: 'findsDown', name: 'didNotHelp', tone: 'danger' },
    ],
  },
  {
    id: 'repliesUsed',
    title: 'chart.repliesUsed',
    parts: [
      {
        figure: 'repliesUsed',
        name: 'used.put',
        tone: 'primary',
        among: (day) => day.repliesShown,
      },
    ],
  },
  {
    id: 'replies',
    title: 'chart.replies',
    parts: [
      { figure: 'repliesUp', name: 'helped', tone: 'success' },
      { figure: 'repliesDown', name: 'didNotHelp', tone: 'danger' },
    ],
  },
  {
    id: 'topics',
    title: 'chart.topics',
    parts: [
      { figure: 'topicsSet', name: 'set.themselves', tone: 'primary' },
      { figure: 'topicsApplied', name: 'applied.agents', tone: 'success' },
      { figure: 'topicsUndone', name: 'takenBack', tone: 'warning' },
      { figure: 'topicsCorrected', name: 'corrected', tone: 'danger' },
    ],
  },
  {
    id: 'tokens',
    title: 'chart.tokens',
    parts: [{ figure: 'tokens', name: 'tokens.both', tone: 'primary' }],
  },
  {
    id: 'cost',
    title: 'chart.cost',
    parts: [{ figure: 'cost', name: 'cost.paid', tone: 'primary' }],
    measure: 'money',
  },
  {
    id: 'wait',
    title: 'chart.wait',
    parts: [{ figure: 'answeredP95Ms', name: 'wait.within', tone: 'primary' }],
    measure: 'longest',
  },
  {
    id: 'modelCalls',
    title: 'chart.modelCalls',
    parts: [{ figure: 'modelMs', name: 'modelCalls.took', tone: 'primary' }],
    measure: 'longest',
  },
];

/**
 * What there is to show of these days, as pictures and as a table: of a group without what is known of the whole account
 * only, and how long was waited once there was anything to wait for.
 */
export function chartsOf(days: readonly QualityDay[], isOfGroup: boolean): Chart[] {
  return charts.filter(({ id, measure, parts }) => {
    if (isOfGroup && !isOfGroups(id)) return false;
    const isKnown = parts.some(({ figure }) => days.some((day) => day[figure] !== undefined));
    return measure !== 'longest' || isKnown;
  });
}
