import { NoAccount } from '../accounts/no-account.tsx';
import { useAccount } from '../accounts/use-account.ts';
import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import { useWords } from '../language/use-words.ts';
import { accountHref } from '../router/read-route.ts';
import { useMayChange } from '../session/use-may-change.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { Page, toAccounts } from '../ui/page.tsx';
import { dataWords } from './data-words.ts';
import { EraseCard } from './erase-card.tsx';
import { ErasuresCard } from './erasures-card.tsx';
import { ExportCard } from './export-card.tsx';
import { RetentionCard } from './retention-card.tsx';
import { SearchCard } from './search-card.tsx';
import { VerifyCard } from './verify-card.tsx';

const whileRunningMs = 2000;

/** What is done with the data of one Zendesk account: deleted for good, and looked for. */
export function DataScreen({ id }: { id: string }) {
  const { t } = useWords(dataWords);
  const api = useApi();
  const account = useAccount(id);
  const care = useRemote(
    id,
    (signal) => api.care(id, signal),
    ({ erasures }) =>
      erasures.some(({ state }) => state === 'running') ? whileRunningMs : undefined,
  );
  const mayChange = useMayChange();
  const known = account.remote.state === 'ready' ? account.remote.value : undefined;
  const above = known ? { href: accountHref(id), name: known.name } : toAccounts;
  return (
    <Page title={t('title')} back={above}>
      {account.remote.state !== 'ready' ? (
        <NoAccount remote={account.remote} onTryAgain={account.reload} />
      ) : care.remote.state === 'loading' ? (
        <Loading what={t('theDeletions')} />
      ) : care.remote.state === 'failed' ? (
        <ErrorNotice error={care.remote.error} title={t('unread')} onTryAgain={care.reload} />
      ) : (
        <>
          <ErrorNotice
            isSpaced
            error={care.remote.stale}
            title={t('stale')}
            onTryAgain={care.reload}
          />
          {mayChange && <EraseCard installId={id} onChange={care.put} />}
          <ErasuresCard installId={id} erasures={care.remote.value.erasures} />
          <RetentionCard installId={id} mayChange={mayChange} />
          {mayChange && <ExportCard installId={id} />}
          {mayChange && <SearchCard installId={id} />}
          {mayChange && <VerifyCard installId={id} />}
        </>
      )}
    </Page>
  );
}
