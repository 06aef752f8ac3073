import { Button } from '@zendeskgarden/react-buttons';
import { styled } from 'styled-components';
import { PlusIcon } from '../../ui/icons.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import type { ConsentReturn } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { useMayChange } from '../session/use-may-change.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { AccountCard } from './account-card.tsx';
import { ConsentNotice } from './consent-notice.tsx';
import { FirstAccount } from './first-account.tsx';
import { Totals } from './totals.tsx';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';

/** Every Zendesk account of this deployment, each with how it is doing. */
export function AccountsScreen({ consent }: { consent: ConsentReturn | undefined }) {
  const { t } = useWords(accountsWords);
  const api = useApi();
  const { navigate } = useRouter();
  const mayCreate = useMayChange('deployment');
  const { remote, reload } = useRemote(
    'accounts',
    (signal) => api.installsSince(startOfToday(), signal),
    () => lookAgainMs,
  );
  const installs = remote.state === 'ready' ? remote.value.installs : [];
  const newAccount = (
    <Button isPrimary onClick={() => navigate('/console/new')}>
      <Button.StartIcon>
        <PlusIcon />
      </Button.StartIcon>
      {t('new')}
    </Button>
  );
  return (
    <Page title={t('accounts')} action={mayCreate && installs.length > 0 && newAccount}>
      {consent && (
        <Above>
          <ConsentNotice consent={consent} />
        </Above>
      )}
      {remote.state === 'loading' && <Loading what={t('theAccounts')} />}
      {remote.state === 'ready' && remote.stale && (
        <Above>
          <ErrorNotice error={remote.stale} title={t('stale')} onTryAgain={reload} />
        </Above>
      )}
      {remote.state === 'failed' && (
        <ErrorNotice error={remote.error} title={t('accounts.unread')} onTryAgain={reload} />
      )}
      {remote.state === 'ready' && installs.length === 0 && (
        <FirstAccount onStart={mayCreate ? () => navigate('/console/new') : undefined} />
      )}
      {remote.state === 'ready' && installs.length > 0 && <Totals view={remote.value} />}
      {installs.length > 0 && (
        <Cards>
          {installs.map((install) => (
            <li key={install.id}>
              <AccountCard install={install} />
            </li>
          ))}
        </Cards>
      )}
    </Page>
  );
}

const Above = styled.div`
  margin-bottom: ${({ theme }) => theme.space.md};
`;

/** By the clock of whoever looks. */
function startOfToday(): string {
  const midnight = new Date();
  midnight.setHours(0, 0, 0, 0);
  return midnight.toISOString();
}

const lookAgainMs = 15_000;

const Cards = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(280px, 100%), 1fr));
  gap: ${({ theme }) => theme.space.base * 4}px;
  margin: 0;
  padding: 0;
  list-style: none;
`;
