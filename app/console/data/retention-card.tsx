import { Anchor } from '@zendeskgarden/react-buttons';
import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import { fill } from '../language/fill.tsx';
import { useWords } from '../language/use-words.ts';
import { followLink } from '../router/follow-link.ts';
import { historyHref, modelsHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { dataWords } from './data-words.ts';
import { RetentionForm } from './retention-form.tsx';

interface RetentionCardProps {
  installId: string;
  mayChange: boolean;
}

/** For how long each kind of an account's data is kept, and what went because of it. */
export function RetentionCard({ installId, mayChange }: RetentionCardProps) {
  const { t, count } = useWords(dataWords);
  const api = useApi();
  const { navigate } = useRouter();
  const { remote, put, reload } = useRemote(installId, (signal) =>
    api.retention(installId, signal),
  );
  return (
    <Card aria-labelledby="retention">
      <CardTitle id="retention">{t('retention')}</CardTitle>
      <Subtle>{t('retention.more')}</Subtle>
      {remote.state === 'loading' ? (
        <Loading what={t('retention.what')} />
      ) : remote.state === 'failed' ? (
        <ErrorNotice error={remote.error} title={t('retention.unread')} onTryAgain={reload} />
      ) : (
        <Stack>
          <RetentionForm
            installId={installId}
            mayChange={mayChange}
            view={remote.value}
            onChange={put}
          />
          <p>
            {fill(t('retention.rest', { days: count('days', remote.value.xrayDays) }), {
              history: (
                <Anchor href={historyHref(installId)} onClick={followLink(navigate)}>
                  {t('retention.history')}
                </Anchor>
              ),
              models: (
                <Anchor href={modelsHref(installId)} onClick={followLink(navigate)}>
                  {t('retention.models')}
                </Anchor>
              ),
            })}
          </p>
        </Stack>
      )}
    </Card>
  );
}
