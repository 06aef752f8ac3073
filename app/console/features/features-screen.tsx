import { Anchor } from '@zendeskgarden/react-buttons';
import { ToastProvider } from '@zendeskgarden/react-notifications';
import type { FeaturesView } from '../../../server/contract/features.ts';
import { NoAccount } from '../accounts/no-account.tsx';
import { useAccount } from '../accounts/use-account.ts';
import { useWords } from '../language/use-words.ts';
import { followLink } from '../router/follow-link.ts';
import { accountHref, activityHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { Page, toAccounts } from '../ui/page.tsx';
import { FeatureCard } from './feature-card.tsx';
import { featuresWords } from './features-words.ts';
import { NotesToggle } from './notes-toggle.tsx';
import { useFeatures } from './use-features.ts';

/** What Sidebrief does for one Zendesk account: each feature with its switch, and what it writes there. */
export function FeaturesScreen({ id }: { id: string }) {
  const { t } = useWords(featuresWords);
  const account = useAccount(id);
  const { remote, put, reload } = useFeatures(id);
  const known = account.remote.state === 'ready' ? account.remote.value : undefined;
  const above = known ? { href: accountHref(id), name: known.name } : toAccounts;
  return (
    <Page title={t('title')} back={above} column="medium">
      {account.remote.state !== 'ready' ? (
        <NoAccount remote={account.remote} onTryAgain={account.reload} />
      ) : remote.state === 'loading' ? (
        <Loading what={t('theFeatures')} />
      ) : remote.state === 'failed' ? (
        <ErrorNotice error={remote.error} title={t('notRead')} onTryAgain={reload} />
      ) : (
        <ToastProvider>
          <ErrorNotice isSpaced error={remote.stale} title={t('stale')} onTryAgain={reload} />
          <Cards id={id} view={remote.value} onChange={put} />
        </ToastProvider>
      )}
    </Page>
  );
}

interface CardsProps {
  id: string;
  view: FeaturesView;
  onChange(view: FeaturesView): void;
}

function Cards({ id, view, onChange }: CardsProps) {
  const { t } = useWords(featuresWords);
  const { navigate } = useRouter();
  return (
    <>
      {view.features.map((feature) => (
        <FeatureCard key={feature.name} id={id} feature={feature} view={view} onChange={onChange}>
          {feature.name === 'briefs' && <NotesToggle id={id} view={view} onChange={onChange} />}
        </FeatureCard>
      ))}
      <Card aria-labelledby="feature-connection">
        <CardTitle id="feature-connection">{t('apart')}</CardTitle>
        <Subtle>{t('apart.more')}</Subtle>
        <Anchor href={activityHref(id, { kind: 'zendesk' })} onClick={followLink(navigate)}>
          {t('apart.link')}
        </Anchor>
      </Card>
    </>
  );
}
