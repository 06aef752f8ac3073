import { AccountPage } from '../account-page/account-page.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import { useWords } from '../language/use-words.ts';
import { useMayChange } from '../session/use-may-change.ts';
import { RemotePart } from '../ui/remote-part.tsx';
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
  const care = useRemote(
    id,
    (signal) => api.care(id, {}, signal),
    ({ erasures }) =>
      erasures.some(({ state }) => state === 'running') ? whileRunningMs : undefined,
  );
  const mayChange = useMayChange();
  return (
    <AccountPage id={id} part="data" title={t('title')}>
      <RemotePart used={care} what={t('theDeletions')}>
        {(newest) => (
          <>
            {mayChange && <EraseCard installId={id} onChange={care.put} />}
            <ErasuresCard key={newest.erasures[0]?.id} installId={id} newest={newest} />
            <RetentionCard installId={id} mayChange={mayChange} />
            {mayChange && <ExportCard installId={id} />}
            {mayChange && <SearchCard installId={id} />}
            {mayChange && <VerifyCard installId={id} />}
          </>
        )}
      </RemotePart>
    </AccountPage>
  );
}
