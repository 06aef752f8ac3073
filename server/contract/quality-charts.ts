import { z } from 'zod';
import type { QualityDay } from './quality.ts';

/** The charts of the console, each with the figures that its file for spreadsheets has beside the day. */
export const chartFigures = {
  tickets: ['opened'],
  briefed: ['briefed'],
  shown: ['shownByModel', 'shownBasic'],
  briefs: ['briefsUp', 'briefsDown'],
  findsShown: ['findsShown'],
  findsUsed: ['findsShown', 'findsUsed'],
  recommendations: ['findsUp', 'findsDown'],
  repliesUsed: ['repliesShown', 'repliesUsed'],
  replies: ['repliesUp', 'repliesDown'],
  topics: ['topicsSet', 'topicsApplied', 'topicsUndone', 'topicsCorrected'],
  tokens: ['tokens'],
  cost: ['cost'],
  wait: ['answeredP95Ms'],
  modelCalls: ['modelMs'],
} as const satisfies Record<string, readonly Exclude<keyof QualityDay, 'day'>[]>;

export type QualityChart = keyof typeof chartFigures;

/** Known of the whole account only. */
export const figuresOfAll: readonly (keyof QualityDay)[] = ['tokens', 'cost', 'modelMs'];

/** What a file for spreadsheets is asked for: the figures of one group, and of one chart. */
export const qualityFileQuery = z
  .object({
    /** Left out or empty, all groups are counted. */
    group: z.string().optional(),
    chart: z.enum(Object.keys(chartFigures) as [QualityChart, ...QualityChart[]]).optional(),
  })
  .refine(({ group, chart }) => !group || !chart || isOfGroups(chart), {
    path: ['chart'],
    message: 'a chart that is known of groups',
  });

/** Whether anything a chart shows is known of one group. */
export function isOfGroups(chart: QualityChart): boolean {
  return chartFigures[chart].some((figure) => !figuresOfAll.includes(figure));
}
