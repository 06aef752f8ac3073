import { useEffect } from 'react';
import { Notice } from '../ui/notice.tsx';
import {
  AccountScreen,
  AccountsScreen,
  DeletionScreen,
  NewAccountScreen,
  ActivityScreen,
  DataScreen,
  FeaturesScreen,
  HealthScreen,
  HistoryScreen,
  CallScreen,
  CallsScreen,
  GuidanceScreen,
  ModelsScreen,
  UsageScreen,
  MeScreen,
  PeopleScreen,
  DislikedScreen,
  QualityScreen,
  TopicsScreen,
} from './lazy-screens.ts';
import { PageOnItsWay } from './page-on-its-way.tsx';
import { home } from './router/read-route.ts';
import type { Route } from './router/read-route.ts';
import { useRouter } from './router/router-provider.tsx';
import { useSession } from './session/session-provider.tsx';
import type { Session } from './session/session-provider.tsx';
import { InviteScreen } from './session/invite-screen.tsx';
import { InviteWhileSignedIn } from './session/invite-while-signed-in.tsx';
import { SetupScreen } from './session/setup-screen.tsx';
import { SignInScreen } from './session/sign-in-screen.tsx';
import { Loading } from './ui/loading.tsx';
import { Page } from './ui/page.tsx';
import { useWords } from './language/use-words.ts';
import { shellWords } from './ui/shell-words.ts';
import { errorText } from './ui/error-text.ts';

/** Which page is shown: as the address says, as far as the session allows. */
export function Screens() {
  const { t } = useWords(shellWords);
  const { route, navigate } = useRouter();
  const { session, reload } = useSession();
  const redirect = redirectOf(route, session);
  useEffect(() => {
    if (redirect !== undefined) navigate(redirect, { replace: true });
  }, [redirect, navigate]);

  if (redirect !== undefined) return null;
  if (session.state === 'loading') {
    return (
      <Page title="Sidebrief" column="narrow">
        <Loading what={t('theConsole')} />
      </Page>
    );
  }
  if (session.state === 'failed') {
    return (
      <Page title="Sidebrief" column="narrow">
        <Notice
          type="error"
          title={t('notOpened')}
          text={errorText(session.error)}
          action={{ label: t('tryAgain'), onClick: reload }}
        />
      </Page>
    );
  }
  if (route.name === 'setup') return <SetupScreen token={route.token} />;
  if (route.name === 'invite' && session.state === 'signed-in' && !session.expired)
    return <InviteWhileSignedIn name={session.person.name} />;
  if (route.name === 'invite') return <InviteScreen key={route.token} token={route.token} />;
  if (session.state === 'signed-out') {
    return <SignInScreen reason={route.name === 'sign-in' ? route.reason : undefined} />;
  }
  return (
    <>
      {session.expired && <SignInScreen />}
      {/* Out of sight but still there: what was typed survives an ended session, unless somebody else signs in. */}
      <div key={session.person.id} hidden={session.expired}>
        <PageOnItsWay page={route.name}>
          <Inside route={route} />
        </PageOnItsWay>
      </div>
    </>
  );
}

function Inside({ route }: { route: Route }) {
  const { t } = useWords(shellWords);
  const { navigate } = useRouter();
  switch (route.name) {
    case 'accounts':
      return <AccountsScreen consent={route.consent} />;
    case 'new':
      return <NewAccountScreen />;
    case 'health':
      return <HealthScreen key={route.id} {...route} />;
    case 'people':
      return <PeopleScreen />;
    case 'me':
      return <MeScreen />;
    case 'account':
      return <AccountScreen key={route.id} id={route.id} consent={route.consent} />;
    case 'activity':
      return <ActivityScreen key={route.id} {...route} />;
    case 'deletion':
      return <DeletionScreen key={route.id} id={route.id} />;
    case 'data':
      return <DataScreen key={route.id} id={route.id} />;
    case 'features':
      return <FeaturesScreen key={route.id} id={route.id} />;
    case 'history':
      return <HistoryScreen key={route.id} id={route.id} />;
    case 'topics':
      return <TopicsScreen key={route.id} id={route.id} consent={route.consent} />;
    case 'quality':
      return <QualityScreen key={route.id} id={route.id} group={route.group} />;
    case 'disliked':
      return <DislikedScreen key={route.key} id={route.id} dislikedKey={route.key} />;
    case 'models':
      return <ModelsScreen key={route.id} id={route.id} />;
    case 'calls':
      return <CallsScreen key={route.id} {...route} />;
    case 'call':
      return <CallScreen key={route.callId} {...route} />;
    case 'usage':
      return <UsageScreen key={route.id} id={route.id} />;
    case 'guidance':
      return <GuidanceScreen key={route.id} {...route} />;
    default:
      return (
        <Page title={t('notFound.title')} column="narrow">
          <Notice
            type="plain"
            title={t('notFound')}
            action={{ label: t('notFound.action'), onClick: () => navigate(home) }}
          />
        </Page>
      );
  }
}

function redirectOf(route: Route, session: Session): string | undefined {
  if (session.state === 'signed-in' && !session.expired) {
    if (route.name === 'sign-in') return route.next;
    return route.name === 'setup' ? home : undefined;
  }
  const outside = ['sign-in', 'setup', 'invite'].includes(route.name);
  if (session.state !== 'signed-out' || outside) return undefined;
  const here = `${window.location.pathname}${window.location.search}`;
  return `/console/sign-in?next=${encodeURIComponent(here)}`;
}
