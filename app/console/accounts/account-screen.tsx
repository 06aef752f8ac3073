import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { InstallView } from '../../../server/contract/install.ts';
import { Notice } from '../../ui/notice.tsx';
import { ActivityLink } from '../activity/activity-link.tsx';
import type { ConsentReturn } from '../router/read-route.ts';
import { home } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Notices } from '../ui/notices.ts';
import { Page, toAccounts } from '../ui/page.tsx';
import { ModelsLink } from '../models/models-link.tsx';
import { QualityLink } from '../quality/quality-link.tsx';
import { BriefsCard } from './briefs-card.tsx';
import { ConnectCard } from './connect-card.tsx';
import { ConsentNotice } from './consent-notice.tsx';
import { ConnectionCard } from './connection-card.tsx';
import { HistoryLink } from './history-link.tsx';
import { LastEvent } from './last-event.tsx';
import { LeaveCard } from './leave-card.tsx';
import { StatusLine } from './status-line.tsx';
import { StepsCard } from './steps-card.tsx';
import { NoAccount } from './no-account.tsx';
import { TopicsLink } from './topics-link.tsx';
import { useAccount } from './use-account.ts';
import { WidgetSecretCard } from './widget-secret-card.tsx';

interface AccountScreenProps {
  id: string;
  consent: ConsentReturn | undefined;
}

/** One Zendesk account: how it is doing, what to do next, and everything that can be done with it. */
export function AccountScreen({ id, consent }: AccountScreenProps) {
  const { navigate } = useRouter();
  const { remote, put, reload } = useAccount(id);
  if (remote.state !== 'ready') {
    return (
      <Page title="Zendesk account" back={toAccounts} column="medium">
        <NoAccount remote={remote} onTryAgain={reload} />
      </Page>
    );
  }
  const install = remote.value;
  return (
    <Page key={install.id} title={install.name} back={toAccounts} column="medium">
      <Facts>
        <span role="status">
          <StatusLine status={install.status} />
        </span>
        {install.subdomain && <span>{install.subdomain}.zendesk.com</span>}
        {install.status !== 'disconnected' && (
          <span>
            <LastEvent at={install.lastEventAt} />
          </span>
        )}
      </Facts>
      <Notices>
        {consent && <ConsentNotice consent={consent} />}
        {install.notice && <Notice type="warning" title={install.notice.message} />}
        <ErrorNotice error={remote.stale} title="This may be out of date" onTryAgain={reload} />
      </Notices>
      <Cards install={install} onChange={put} onGone={() => navigate(home, { replace: true })} />
    </Page>
  );
}

interface CardsProps {
  install: InstallView;
  onChange(install: InstallView): void;
  onGone(): void;
}

function Cards({ install, onChange, onGone }: CardsProps) {
  const begun = install.steps.some(({ state }) => state !== 'waiting');
  const connected = install.status === 'active';
  const connecting = install.status === 'connecting';
  const isOut = !connected && !connecting;
  const isStuck = connecting && install.steps.some(({ state }) => state === 'failed');
  return (
    <>
      {isOut && <ConnectCard install={install} begun={begun} />}
      {connected && <ConnectionCard install={install} onChange={onChange} />}
      {connected && <BriefsCard install={install} onChange={onChange} />}
      {begun && <HistoryLink install={install} />}
      {begun && <TopicsLink install={install} />}
      {begun && <ModelsLink install={install} />}
      {begun && <QualityLink install={install} />}
      {connected && <WidgetSecretCard install={install} onChange={onChange} />}
      {begun && <StepsCard install={install} onChange={onChange} />}
      {isStuck && <ConnectCard install={install} begun={begun} />}
      <ActivityLink id={install.id} />
      <LeaveCard install={install} onChange={onChange} onGone={onGone} />
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
