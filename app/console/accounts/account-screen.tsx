import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { InstallView } from '../../../server/contract/install.ts';
import { Notice } from '../../ui/notice.tsx';
import { AccountNav } from '../account-page/account-nav.tsx';
import { PagesCard } from '../account-page/pages-card.tsx';
import type { ConsentReturn } from '../router/read-route.ts';
import { deletionHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { useMayChange } from '../session/use-may-change.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Notices } from '../ui/notices.ts';
import { Page, toAccounts } from '../ui/page.tsx';
import { ConnectCard } from './connect-card.tsx';
import { ConsentNotice } from './consent-notice.tsx';
import { ConnectionCard } from './connection-card.tsx';
import { FeaturesLink } from './features-link.tsx';
import { IdentityCard } from './identity-card.tsx';
import { LastEvent } from './last-event.tsx';
import { LeaveCard } from './leave-card.tsx';
import { PurposesCard } from './purposes-card.tsx';
import { StatusLine } from './status-line.tsx';
import { StepsCard } from './steps-card.tsx';
import { NoAccount } from './no-account.tsx';
import { useAccount } from './use-account.ts';
import { WidgetSecretCard } from './widget-secret-card.tsx';
import { said } from '../language/said.ts';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';

interface AccountScreenProps {
  id: string;
  consent: ConsentReturn | undefined;
}

/** One Zendesk account: how it is doing, what to do next, and everything that can be done with it. */
export function AccountScreen({ id, consent }: AccountScreenProps) {
  const words = useWords(accountsWords);
  const { t } = words;
  const { navigate } = useRouter();
  const { remote, put, reload } = useAccount(id);
  const mayChange = useMayChange();
  if (remote.state !== 'ready') {
    return (
      <Page title={t('account')} back={toAccounts} nav={false} column="medium">
        <NoAccount remote={remote} onTryAgain={reload} />
      </Page>
    );
  }
  const install = remote.value;
  return (
    <Page
      key={install.id}
      title={install.name}
      back={toAccounts}
      nav={hasPages(install) && <AccountNav id={install.id} part="overview" />}
      column="medium"
    >
      <Facts>
        <span role="status">
          <StatusLine status={install.status} />
        </span>
        {install.subdomain && <span>{install.subdomain}.zendesk.com</span>}
        {install.status !== 'disconnected' && (
          <span>
            <LastEvent install={install} />
          </span>
        )}
      </Facts>
      <Notices>
        {consent && <ConsentNotice consent={consent} />}
        {!mayChange && <Notice type="plain" title={t('readOnly')} text={t('readOnly.more')} />}
        {install.notice && (
          <Notice type="warning" title={said(accountsWords, words, 'notice', install.notice)} />
        )}
        <ErrorNotice error={remote.stale} title={t('stale')} onTryAgain={reload} />
      </Notices>
      <Cards
        install={install}
        onChange={put}
        onGone={(id) => navigate(deletionHref(id), { replace: true })}
        onTested={reload}
      />
    </Page>
  );
}

/** Before there ever was a connection, the other pages have nothing to tell. */
function hasPages(install: InstallView): boolean {
  const isConnectedAnew = install.status === 'pending' && install.connectedAt !== undefined;
  return isConnectedAnew || hasBegun(install);
}

function hasBegun({ steps }: InstallView): boolean {
  return steps.some(({ state }) => state !== 'waiting');
}

interface CardsProps {
  install: InstallView;
  onChange(install: InstallView): void;
  /** The account is no more; its receipt has this id. */
  onGone(deletionId: string): void;
  /** A test of the connection has ended, and may have changed how the account stands. */
  onTested(): void;
}

function Cards({ install, onChange, onGone, onTested }: CardsProps) {
  const mayChange = useMayChange();
  const begun = hasBegun(install);
  const connected = install.status === 'active';
  const connecting = install.status === 'connecting';
  const isOut = !connected && !connecting;
  const isStuck = connecting && install.steps.some(({ state }) => state === 'failed');
  return (
    <>
      {isOut && mayChange && <ConnectCard install={install} begun={begun} onBegun={onTested} />}
      {(connected || begun) && install.status !== 'disconnected' && (
        <ConnectionCard install={install} onChange={onChange} onTested={onTested} />
      )}
      <PurposesCard install={install} onChange={onChange} />
      <IdentityCard install={install} onChange={onChange} />
      {hasPages(install) && <FeaturesLink install={install} />}
      {connected && install.purposes.includes('helpdesk') && (
        <WidgetSecretCard install={install} onChange={onChange} />
      )}
      {begun && <StepsCard install={install} onChange={onChange} />}
      {isStuck && mayChange && <ConnectCard install={install} begun={begun} onBegun={onTested} />}
      {hasPages(install) && <PagesCard id={install.id} />}
      {mayChange && <LeaveCard install={install} onChange={onChange} onGone={onGone} />}
    </>
  );
}

const Facts = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.md};
  margin-bottom: ${({ theme }) => theme.space.md};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};

  & > :first-child {
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
  }
`;
