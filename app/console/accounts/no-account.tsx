import type { InstallView } from '../../../server/contract/install.ts';
import { Notice } from '../../ui/notice.tsx';
import type { Remote } from '../api/use-remote.ts';
import { home } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';

interface NoAccountProps {
  remote: Exclude<Remote<InstallView>, { state: 'ready' }>;
  onTryAgain(): void;
}

/** What stands in the place of an account that is not there yet, or not at all. */
export function NoAccount({ remote, onTryAgain }: NoAccountProps) {
  const { t } = useWords(accountsWords);
  const { navigate } = useRouter();
  if (remote.state === 'loading') return <Loading what={t('theAccount')} />;
  if (remote.error.code === 'not_found') {
    return (
      <Notice
        type="plain"
        title={t('missing')}
        text={t('missing.more')}
        action={{ label: t('missing.show'), onClick: () => navigate(home) }}
      />
    );
  }
  return <ErrorNotice error={remote.error} title={t('unread')} onTryAgain={onTryAgain} />;
}
