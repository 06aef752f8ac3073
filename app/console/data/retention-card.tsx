import { Anchor } from '@zendeskgarden/react-buttons';
import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import { followLink } from '../router/follow-link.ts';
import { historyHref, modelsHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { counted } from '../ui/numbers.ts';
import { RetentionForm } from './retention-form.tsx';

interface RetentionCardProps {
  installId: string;
  mayChange: boolean;
}

/** For how long each kind of an account's data is kept, and what went because of it. */
export function RetentionCard({ installId, mayChange }: RetentionCardProps) {
  const api = useApi();
  const { navigate } = useRouter();
  const { remote, put, reload } = useRemote(installId, (signal) =>
    api.retention(installId, signal),
  );
  return (
    <Card aria-labelledby="retention">
      <CardTitle id="retention">How long things are kept</CardTitle>
      <Subtle>What is older is deleted every hour, and at once when you save fewer days.</Subtle>
      {remote.state === 'loading' ? (
        <Loading what="how long things are kept" />
      ) : remote.state === 'failed' ? (
        <ErrorNotice
          error={remote.error}
          title="How long things are kept could not be read"
          onTryAgain={reload}
        />
      ) : (
        <Stack>
          <RetentionForm
            installId={installId}
            mayChange={mayChange}
            view={remote.value}
            onChange={put}
          />
          <p>
            Tickets, comments and articles are kept as the{' '}
            <Anchor href={historyHref(installId)} onClick={followLink(navigate)}>
              history
            </Anchor>{' '}
            says. What was sent to a model and came back is kept for{' '}
            {counted(remote.value.xrayDays, 'day', 'days')}, as the{' '}
            <Anchor href={modelsHref(installId)} onClick={followLink(navigate)}>
              settings of the model
            </Anchor>{' '}
            say.
          </p>
        </Stack>
      )}
    </Card>
  );
}
