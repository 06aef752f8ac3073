import { styled } from 'styled-components';
import type { QualityDay } from '../../../server/contract/quality.ts';
import { useWords } from '../language/use-words.ts';
import { Card, CardTitle } from '../ui/card.ts';
import { BarChart, type Measure, type Tone } from './bar-chart.tsx';
import { qualityWords } from './quality-words.ts';
import type { QualityKey } from './strings/en.ts';

type Time = 'answeredP95Ms' | 'modelMs';

interface Chart {
  title: QualityKey;
  parts: readonly {
    figure: Exclude<keyof QualityDay, 'day' | Time>;
    name: QualityKey;
    tone: Tone;
  }[];
  /** Known of the whole account only. */
  isOfAll?: boolean;
  measure?: Measure;
}

const charts: readonly Chart[] = [
  {
    title: 'chart.tickets',
    parts: [{ figure: 'opened', name: 'opened.with', tone: 'primary' }],
  },
  {
    title: 'briefed',
    parts: [{ figure: 'briefed', name: 'briefed.tickets', tone: 'primary' }],
  },
  {
    title: 'chart.shown',
    parts: [
      { figure: 'shownByModel', name: 'shown.model', tone: 'primary' },
      { figure: 'shownBasic', name: 'shown.basic', tone: 'warning' },
    ],
  },
  {
    title: 'chart.briefs',
    parts: [
      { figure: 'briefsUp', name: 'helped', tone: 'success' },
      { figure: 'briefsDown', name: 'didNotHelp', tone: 'danger' },
    ],
  },
  {
    title: 'chart.findsShown',
    parts: [{ figure: 'findsShown', name: 'shown.times', tone: 'primary' }],
  },
  {
    title: 'chart.findsUsed',
    parts: [{ figure: 'findsUsed', name: 'used.put', tone: 'primary' }],
  },
  {
    title: 'chart.recommendations',
    parts: [
      { figure: 'findsUp', name: 'helped', tone: 'success' },
      { figure: 'findsDown', name: 'didNotHelp', tone: 'danger' },
    ],
  },
  {
    title: 'chart.repliesUsed',
    parts: [{ figure: 'repliesUsed', name: 'used.put', tone: 'primary' }],
  },
  {
    title: 'chart.replies',
    parts: [
      { figure: 'repliesUp', name: 'helped', tone: 'success' },
      { figure: 'repliesDown', name: 'didNotHelp', tone: 'danger' },
    ],
  },
  {
    title: 'chart.topics',
    parts: [
      { figure: 'topicsSet', name: 'set.themselves', tone: 'primary' },
      { figure: 'topicsApplied', name: 'applied.agents', tone: 'success' },
      { figure: 'topicsUndone', name: 'takenBack', tone: 'warning' },
      { figure: 'topicsCorrected', name: 'corrected', tone: 'danger' },
    ],
  },
  {
    title: 'chart.tokens',
    parts: [{ figure: 'tokens', name: 'tokens.both', tone: 'primary' }],
    isOfAll: true,
  },
  {
    title: 'chart.cost',
    parts: [{ figure: 'cost', name: 'cost.paid', tone: 'primary' }],
    isOfAll: true,
    measure: 'money',
  },
];

/** How long was waited: shown once there was anything to wait for. */
const times: readonly { figure: Time; title: QualityKey; name: QualityKey }[] = [
  { figure: 'answeredP95Ms', title: 'chart.wait', name: 'wait.within' },
  { figure: 'modelMs', title: 'chart.modelCalls', name: 'modelCalls.took' },
];

/** A month of an account, or of one of its groups, as one picture for each thing that is counted. */
export function Charts({ days, isOfGroup }: { days: QualityDay[]; isOfGroup: boolean }) {
  const { t } = useWords(qualityWords);
  return (
    <Grid>
      {charts
        .filter(({ isOfAll }) => !(isOfAll && isOfGroup))
        .map(({ title, parts, measure }) => (
          <Card key={title} aria-label={t(title)}>
            <CardTitle>{t(title)}</CardTitle>
            <BarChart
              title={t(title)}
              measure={measure}
              bars={days.map((day) => ({
                day: day.day,
                parts: parts.map(({ figure, name, tone }) => ({
                  ...{ name: t(name), tone, value: day[figure] },
                })),
              }))}
            />
          </Card>
        ))}
      {times
        .filter(({ figure }) => days.some((day) => day[figure] !== undefined))
        .map(({ figure, title, name }) => (
          <Card key={title} aria-label={t(title)}>
            <CardTitle>{t(title)}</CardTitle>
            <BarChart
              title={t(title)}
              measure="longest"
              bars={days.map((day) => ({
                day: day.day,
                parts: [{ name: t(name), tone: 'primary', value: day[figure] ?? 0 }],
              }))}
            />
          </Card>
        ))}
    </Grid>
  );
}

const Grid = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr));
  gap: ${({ theme }) => theme.space.md};

  && > * {
    margin: 0;
  }
`;
