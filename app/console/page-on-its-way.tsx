import { Component, Suspense } from 'react';
import type { PropsWithChildren } from 'react';
import { Notice } from '../ui/notice.tsx';
import { useWords } from './language/use-words.ts';
import { Loading } from './ui/loading.tsx';
import { Page } from './ui/page.tsx';
import { shellWords } from './ui/shell-words.ts';

/** Its shape while a page is being fetched, and what to do when it cannot be. Another `page` starts anew. */
export function PageOnItsWay({ page, children }: PropsWithChildren<{ page: string }>) {
  return (
    <CatchFailure key={page}>
      <Suspense fallback={<OnItsWay />}>{children}</Suspense>
    </CatchFailure>
  );
}

function OnItsWay() {
  const { t } = useWords(shellWords);
  return (
    <Page title="Sidebrief">
      <Loading what={t('thePage')} />
    </Page>
  );
}

function NotLoaded() {
  const { t } = useWords(shellWords);
  return (
    <Page title="Sidebrief" column="narrow">
      <Notice
        type="error"
        title={t('pageUnloaded')}
        text={t('pageUnloaded.more')}
        action={{ label: t('reload'), onClick: () => window.location.reload() }}
      />
    </Page>
  );
}

/** React knows no other way to catch a failure than a class. */
class CatchFailure extends Component<PropsWithChildren, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <NotLoaded /> : this.props.children;
  }
}
