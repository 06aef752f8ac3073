import { Anchor } from '@zendeskgarden/react-buttons';
import type { InstallView } from '../../../server/contract/install.ts';
import { followLink } from '../router/follow-link.ts';
import { featuresHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';
import { featureKey } from '../features/feature-key.ts';
import { featuresWords } from '../features/features-words.ts';

/** Which features are on, and the way to their switches. */
export function FeaturesLink({ install }: { install: InstallView }) {
  const { t } = useWords(accountsWords);
  const features = useWords(featuresWords);
  const { navigate } = useRouter();
  const hasContent = install.purposes.includes('content');
  const on = install.featuresOn.map((name) => features.t(`name.${featureKey(name, hasContent)}`));
  return (
    <Card aria-labelledby="features">
      <CardTitle id="features">{t('features')}</CardTitle>
      <Subtle>
        {on.length > 0 ? t('features.on', { join: on.join(', ') }) : t('features.none')}
      </Subtle>
      <Anchor href={featuresHref(install.id)} onClick={followLink(navigate)}>
        {t('features.open')}
      </Anchor>
    </Card>
  );
}
