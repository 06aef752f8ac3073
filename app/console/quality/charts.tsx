import { Anchor } from '@zendeskgarden/react-buttons';
import { styled } from 'styled-components';
import type { QualityChart } from '../../../server/contract/quality-charts.ts';
import type { QualityDay } from '../../../server/contract/quality.ts';
import { useWords } from '../language/use-words.ts';
import { Card, CardTitle } from '../ui/card.ts';
import { BarChart } from './bar-chart.tsx';
import { chartsOf } from './charts-of.ts';
import { qualityWords } from './quality-words.ts';

interface ChartsProps {
  days: QualityDay[];
  isOfGroup: boolean;
  /** The address of a chart's figures as a file for spreadsheets. */
  fileOf(chart: QualityChart): string;
}

/** A month of an account, or of one of its groups, as one picture for each thing that is counted. */
export function Charts({ days, isOfGroup, fileOf }: ChartsProps) {
  const { t } = useWords(qualityWords);
  return (
    <Grid>
      {chartsOf(days, isOfGroup).map(({ id, title, parts, measure }) => (
        <Card key={title} aria-label={t(title)}>
          <Head>
            <CardTitle>{t(title)}</CardTitle>
            <Anchor href={fileOf(id)} download aria-label={t('csv.of', { title: t(title) })}>
              CSV
            </Anchor>
          </Head>
          <BarChart
            title={t(title)}
            measure={measure}
            bars={days.map((day) => ({
              day: day.day,
              parts: parts.map(({ figure, name, tone }) => ({
                ...{ name: t(name), tone, value: day[figure] ?? 0 },
              })),
            }))}
          />
        </Card>
      ))}
    </Grid>
  );
}

/** The way to the file stays beside the title, however long that is. */
const Head = styled.div`
  display: flex;
  align-items: baseline;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.sm};

  && > a {
    flex: none;
  }
`;

const Grid = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr));
  gap: ${({ theme }) => theme.space.md};

  && > * {
    margin: 0;
  }
`;
