import { Anchor } from '@zendeskgarden/react-buttons';
import type { QualityChart } from '../../../server/contract/quality-charts.ts';
import { AccountPage } from '../account-page/account-page.tsx';
import { RemotePart } from '../ui/remote-part.tsx';
import { useApiRemote } from '../api/use-api-remote.ts';
import { qualityHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { Charts } from './charts.tsx';
import { DaysTable } from './days-table.tsx';
import { DislikedCard } from './disliked-card.tsx';
import { GroupField } from './group-field.tsx';
import { useWords } from '../language/use-words.ts';
import { qualityWords } from './quality-words.ts';

/** How much an account's agents use Sidebrief, what they think of it, and what is to be looked into. */
export function QualityScreen({ id, group }: { id: string; group: string | undefined }) {
  const { t } = useWords(qualityWords);
  const { navigate } = useRouter();
  const used = useApiRemote(`quality ${id} ${group ?? ''}`, (api, signal) =>
    api.quality(id, group, signal),
  );
  return (
    <AccountPage id={id} part="quality" title={t('title')}>
      {({ subdomain }) => (
        <RemotePart used={used} what={t('theFigures')}>
          {({ groups, days, disliked }) => (
            <Stack>
              {groups.length > 0 && (
                <GroupField
                  groups={groups}
                  chosen={group}
                  onChoose={(next) => navigate(qualityHref(id, next))}
                />
              )}
              <Charts
                days={days}
                isOfGroup={group !== undefined}
                fileOf={(chart) => fileHref(id, { group, chart })}
              />
              <DislikedCard id={id} subdomain={subdomain} disliked={disliked} />
              <Card aria-labelledby="days">
                <CardTitle id="days">{t('days')}</CardTitle>
                <DaysTable days={days} isOfGroup={group !== undefined} />
                <Subtle style={{ margin: '12px 0 0' }}>
                  <Anchor href={fileHref(id, { group })} download>
                    {t('csv')}
                  </Anchor>
                </Subtle>
              </Card>
            </Stack>
          )}
        </RemotePart>
      )}
    </AccountPage>
  );
}

/** Where the backend gives the figures as a file for spreadsheets. */
function fileHref(id: string, of: { group: string | undefined; chart?: QualityChart }): string {
  const asked = Object.entries(of).filter((one): one is [string, string] => one[1] !== undefined);
  const query = asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`;
  return `/api/console/installs/${encodeURIComponent(id)}/quality/days.csv${query}`;
}
