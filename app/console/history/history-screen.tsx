import type { InstallView } from '../../../server/contract/install.ts';
import type { HistoryView } from '../../../server/contract/history-view.ts';
import { Notice } from '../../ui/notice.tsx';
import { AccountPage } from '../account-page/account-page.tsx';
import { accountHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { useMayChange } from '../session/use-may-change.ts';
import { RemotePart } from '../ui/remote-part.tsx';
import { CallsCard } from './calls-card.tsx';
import { LedgerCard } from './ledger-card.tsx';
import { ListsCard } from './lists-card.tsx';
import { OptionsCard } from './options-card.tsx';
import { ProgressCard } from './progress-card.tsx';
import { ResyncCard } from './resync-card.tsx';
import { useHistory } from './use-history.ts';
import { WhereaboutsCard } from './whereabouts-card.tsx';
import { useWords } from '../language/use-words.ts';
import { historyWords } from './history-words.ts';

/** The past of one Zendesk account: how far it is read, what is kept of it, and whether anything is missing. */
export function HistoryScreen({ id }: { id: string }) {
  const { t } = useWords(historyWords);
  const history = useHistory(id);
  return (
    <AccountPage id={id} part="history" title={t('title')}>
      {(install) => (
        <RemotePart used={history} what={t('theHistory')}>
          {(view) => <Cards install={install} history={view} onChange={history.put} />}
        </RemotePart>
      )}
    </AccountPage>
  );
}

interface CardsProps {
  install: InstallView;
  history: HistoryView;
  onChange(history: HistoryView): void;
}

function Cards({ install, history, onChange }: CardsProps) {
  const mayChange = useMayChange();
  if (history.state === 'not-started') return <NotStarted install={install} />;
  const card = { install, history, onChange };
  return (
    <>
      <ProgressCard {...card} />
      <ListsCard streams={history.streams} />
      <WhereaboutsCard {...card} />
      <LedgerCard {...card} />
      {mayChange && <ResyncCard {...card} />}
      <OptionsCard {...card} />
      <CallsCard {...card} />
    </>
  );
}

function NotStarted({ install }: { install: InstallView }) {
  const { t } = useWords(historyWords);
  const { navigate } = useRouter();
  if (install.status === 'active') {
    return <Notice type="plain" title={t('notBegun')} text={t('notBegun.more')} />;
  }
  return (
    <Notice
      type="plain"
      title={t('noHistory')}
      text={t('noHistory.more')}
      action={{ label: t('toAccount'), onClick: () => navigate(accountHref(install.id)) }}
    />
  );
}
