import { useRef } from 'react';
import type { HealthView } from '../../../server/contract/health-view.ts';
import { Notice } from '../../ui/notice.tsx';
import { accountsWords } from '../accounts/accounts-words.ts';
import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import { RemotePart } from '../ui/remote-part.tsx';
import { AccountField } from './account-field.tsx';
import { FailedCard } from './failed-card.tsx';
import { WebhooksCard } from './webhooks-card.tsx';
import { WorkCard } from './work-card.tsx';
import { useWords } from '../language/use-words.ts';
import { healthWords } from './health-words.ts';

const lookAgainMs = 15_000;

interface HealthOfProps {
  /** Left out, all that may be seen. */
  account: string | undefined;
  /** Where it can be another one. */
  onChoose?(account: string | undefined): void;
}

/** How background work and webhooks are doing, looked at again while somebody looks. */
export function HealthOf({ account, onChoose }: HealthOfProps) {
  const { t } = useWords(healthWords);
  const accountsT = useWords(accountsWords).t;
  const api = useApi();
  const used = useRemote(
    `health ${account ?? ''}`,
    (signal) => api.health({ account }, signal),
    () => lookAgainMs,
  );
  const { remote } = used;
  // Those that were known stay while another one is on its way.
  const accounts = useRef<HealthView['accounts']>([]);
  if (remote.state === 'ready') accounts.current = remote.value.accounts;
  const shown = useRef(account);
  shown.current = account;
  // Work of one account may be answered for while another one is looked at.
  const put = (health: HealthView) => {
    if (shown.current === account) used.put(health);
  };
  if (onChoose && remote.state === 'failed' && remote.error.code === 'not_found') {
    return (
      <Notice
        type="plain"
        title={accountsT('missing')}
        text={accountsT('missing.more')}
        action={{ label: t('account.all'), onClick: () => onChoose(undefined) }}
      />
    );
  }
  return (
    <>
      {onChoose && accounts.current.length > 1 && (
        <AccountField accounts={accounts.current} chosen={account} onChoose={onChoose} />
      )}
      <RemotePart used={used} what={t('theHealth')}>
        {(health) => (
          <>
            <FailedCard health={health} account={account} onChange={put} />
            <WorkCard health={health} />
            <WebhooksCard health={health} />
          </>
        )}
      </RemotePart>
    </>
  );
}
