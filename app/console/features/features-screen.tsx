import { Anchor } from '@zendeskgarden/react-buttons';
import { ToastProvider } from '@zendeskgarden/react-notifications';
import type { FeaturesView } from '../../../server/contract/features.ts';
import { AccountPage } from '../account-page/account-page.tsx';
import { useWords } from '../language/use-words.ts';
import { followLink } from '../router/follow-link.ts';
import { activityHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { RemotePart } from '../ui/remote-part.tsx';
import { FeatureCard } from './feature-card.tsx';
import { featuresWords } from './features-words.ts';
import { NotesToggle } from './notes-toggle.tsx';
import { useFeatures } from './use-features.ts';

/** What Sidebrief does for one Zendesk account: each feature with its switch, and what it writes there. */
export function FeaturesScreen({ id }: { id: string }) {
  const { t } = useWords(featuresWords);
  const features = useFeatures(id);
  return (
    <AccountPage id={id} part="features" title={t('title')} column="medium">
      <ToastProvider>
        <RemotePart used={features} what={t('theFeatures')}>
          {(view) => <Cards id={id} view={view} onChange={features.put} />}
        </RemotePart>
      </ToastProvider>
    </AccountPage>
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
