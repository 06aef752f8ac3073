import { Anchor } from '@zendeskgarden/react-buttons';
import { styled } from 'styled-components';
import type { QualityDay } from '../../../server/contract/quality.ts';
import { NoAccount } from '../accounts/no-account.tsx';
import { useAccount } from '../accounts/use-account.ts';
import { RemotePart } from '../models/remote-part.tsx';
import { useModelsRemote } from '../models/use-models-remote.ts';
import { accountHref } from '../router/read-route.ts';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { Page, toAccounts } from '../ui/page.tsx';
import { BarChart, type Tone } from './bar-chart.tsx';
import { DaysTable } from './days-table.tsx';
import { DislikedCard } from './disliked-card.tsx';

type Figure = Exclude<keyof QualityDay, 'day'>;

const charts: readonly (readonly [string, ...(readonly [Figure, string, Tone])[]])[] = [
  ['Tickets', ['opened', 'Opened with Sidebrief', 'primary']],
  ['Briefs', ['briefsUp', 'Helped', 'success'], ['briefsDown', 'Did not help', 'danger']],
  ['Recommendations', ['findsUp', 'Helped', 'success'], ['findsDown', 'Did not help', 'danger']],
  ['Replies', ['repliesUp', 'Helped', 'success'], ['repliesDown', 'Did not help', 'danger']],
  [
    'Topics',
    ['topicsSet', 'Set by themselves', 'primary'],
    ['topicsApplied', 'Applied by agents', 'success'],
    ['topicsUndone', 'Taken back', 'danger'],
  ],
  ['Tokens of models', ['tokens', 'Sent and received', 'primary']],
];

/** How much an account's agents use Sidebrief, what they think of it, and what is to be looked into. */
export function QualityScreen({ id }: { id: string }) {
  const { remote, reload } = useAccount(id);
  const used = useModelsRemote(`quality ${id}`, (api, signal) => api.quality(id, signal));
  const back =
    remote.state === 'ready' ? { href: accountHref(id), name: remote.value.name } : toAccounts;
  return (
    <Page title="Quality and use" back={back}>
      {remote.state !== 'ready' ? (
        <NoAccount remote={remote} onTryAgain={reload} />
      ) : (
        <RemotePart used={used} what="the figures">
          {({ days, disliked }) => (
            <Stack>
              <Charts>
                {charts.map(([title, ...figures]) => (
                  <Card key={title} aria-label={title}>
                    <CardTitle>{title}</CardTitle>
                    <BarChart
                      title={title}
                      bars={days.map((day) => ({
                        day: day.day,
                        parts: figures.map(([figure, name, tone]) => ({
                          ...{ name, tone, value: day[figure] },
                        })),
                      }))}
                    />
                  </Card>
                ))}
              </Charts>
              <DislikedCard id={id} disliked={disliked} />
              <Card aria-labelledby="days">
                <CardTitle id="days">Last 30 days</CardTitle>
                <DaysTable days={days} />
                <Subtle style={{ margin: '12px 0 0' }}>
                  <Anchor
                    href={`/api/console/installs/${encodeURIComponent(id)}/quality/days.csv`}
                    download
                  >
                    Download a year as CSV
                  </Anchor>
                </Subtle>
              </Card>
            </Stack>
          )}
        </RemotePart>
      )}
    </Page>
  );
}

const Charts = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr));
  gap: ${({ theme }) => theme.space.md};

  && > * {
    margin: 0;
  }
`;
