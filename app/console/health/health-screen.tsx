import { AccountPage } from '../account-page/account-page.tsx';
import { healthHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Page, toAccounts } from '../ui/page.tsx';
import { HealthOf } from './health-of.tsx';
import { useWords } from '../language/use-words.ts';
import { healthWords } from './health-words.ts';

interface HealthScreenProps {
  /** Of the account whose page this is. */
  id: string | undefined;
  /** What the page of all accounts is narrowed down to. */
  account: string | undefined;
}

/** How background work and webhooks are doing: of all accounts that may be seen, or of one. */
export function HealthScreen({ id, account }: HealthScreenProps) {
  const { t } = useWords(healthWords);
  const { navigate } = useRouter();
  if (id !== undefined) {
    return (
      <AccountPage id={id} part="health" title={t('title')}>
        <HealthOf account={id} />
      </AccountPage>
    );
  }
  return (
    <Page title={t('title')} back={toAccounts}>
      <HealthOf account={account} onChoose={(other) => navigate(healthHref(other))} />
    </Page>
  );
}
