import type { InstallView } from '../../../server/contract/install.ts';
import { Notice } from '../../ui/notice.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { useWords } from '../language/use-words.ts';
import { topicsWords } from './topics-words.ts';

interface ConnectAgainProps {
  install: InstallView;
  /** Leaves this page for the consent page. */
  leave?(url: string): void;
}

/** Says that the connection does not allow writing to tickets, and leads to the page where it is allowed. */
export function ConnectAgain({ install, leave = goTo }: ConnectAgainProps) {
  const { t } = useWords(topicsWords);
  const api = useApi();
  const connect = useAction(async () => {
    const { continueUrl } = await api.connect(install.id, {
      subdomain: install.subdomain ?? '',
      from: 'topics',
    });
    if (continueUrl !== undefined) leave(continueUrl);
  });
  return (
    <>
      <Notice
        type="warning"
        title={t('connect.title')}
        text={t(install.ownOAuthClient ? 'connect.own' : 'connect.more')}
        action={{ label: t('connect'), busy: connect.busy, onClick: () => connect.run() }}
      />
      <ErrorNotice error={connect.error} title={t('connect.failed')} />
    </>
  );
}

function goTo(url: string): void {
  window.location.assign(url);
}
