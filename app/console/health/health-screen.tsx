import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import { RemotePart } from '../ui/remote-part.tsx';
import { Page, toAccounts } from '../ui/page.tsx';
import { FailedCard } from './failed-card.tsx';
import { WebhooksCard } from './webhooks-card.tsx';
import { WorkCard } from './work-card.tsx';
import { useWords } from '../language/use-words.ts';
import { healthWords } from './health-words.ts';

const lookAgainMs = 15_000;

/** How background work and webhooks are doing, looked at again while somebody looks. */
export function HealthScreen() {
  const { t } = useWords(healthWords);
  const api = useApi();
  const used = useRemote(
    'health',
    (signal) => api.health(signal),
    () => lookAgainMs,
  );
  return (
    <Page title={t('title')} back={toAccounts}>
      <RemotePart used={used} what={t('theHealth')}>
        {(health) => (
          <>
            <FailedCard health={health} onChange={used.put} />
            <WorkCard health={health} />
            <WebhooksCard health={health} />
          </>
        )}
      </RemotePart>
    </Page>
  );
}
