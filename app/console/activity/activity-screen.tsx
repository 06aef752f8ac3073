import { Anchor } from '@zendeskgarden/react-buttons';
import { useRef } from 'react';
import type { ActivityPage } from '../../../server/contract/activity.ts';
import { AccountPage } from '../account-page/account-page.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import { RemotePart } from '../ui/remote-part.tsx';
import { activityHref } from '../router/read-route.ts';
import type { ActivityQueryInAddress } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { Older } from '../ui/older.tsx';
import { Page, toAccounts } from '../ui/page.tsx';
import { ActivityFilters } from './activity-filters.tsx';
import { ActivityList } from './activity-list.tsx';
import { askedOf, queryOf } from './asked-of.ts';
import { useWords } from '../language/use-words.ts';
import { activityWords } from './activity-words.ts';

interface ActivityScreenProps {
  /** Of one account, or of all that may be seen. */
  id: string | undefined;
  shown: ActivityQueryInAddress;
}

/** Who did what when. */
export function ActivityScreen({ id, shown }: ActivityScreenProps) {
  const { t } = useWords(activityWords);
  if (id !== undefined) {
    return (
      <AccountPage id={id} part="activity" title={t('title')}>
        <Log id={id} shown={shown} />
      </AccountPage>
    );
  }
  return (
    <Page title={t('title')} back={toAccounts}>
      <Log id={id} shown={shown} />
    </Page>
  );
}

function Log({ id, shown }: ActivityScreenProps) {
  const { t } = useWords(activityWords);
  const api = useApi();
  const { navigate } = useRouter();
  const asked = askedOf(shown);
  const key = queryOf(asked);
  const used = useRemote(`activity ${id ?? ''} ${key}`, (signal) =>
    api.activity(id, asked, signal),
  );
  // Those that were known stay while other lines are on their way.
  const choices = useRef<Pick<ActivityPage, 'people' | 'accounts'>>({ people: [], accounts: [] });
  if (used.remote.state === 'ready') choices.current = used.remote.value;
  const of = id === undefined ? '' : `/installs/${encodeURIComponent(id)}`;
  return (
    <Card aria-labelledby="log">
      <CardTitle id="log">{t('log')}</CardTitle>
      <Subtle>{t('log.more')}</Subtle>
      <Stack>
        <ActivityFilters
          shown={shown}
          choices={choices.current}
          asksAccount={id === undefined}
          onShow={(other) => navigate(activityHref(id, other))}
        />
        <RemotePart used={used} what={t('theLog')}>
          {(page) =>
            page.lines.length === 0 ? (
              <div role="status">{key === '' ? t('empty') : t('noMatch')}</div>
            ) : (
              <Older
                key={page.lines[0]?.id}
                first={{ lines: page.lines, before: page.before }}
                ask={(before) => api.activity(id, { ...asked, before })}
                words={{ older: t('older'), failed: t('older.failed') }}
              >
                {(lines) => (
                  <ActivityList
                    lines={lines}
                    showsAccount={id === undefined}
                    people={page.people}
                  />
                )}
              </Older>
            )
          }
        </RemotePart>
        <div>
          <Anchor href={`/api/console${of}/activity/log.csv${key}`} download>
            {t('csv')}
          </Anchor>
        </div>
      </Stack>
    </Card>
  );
}
