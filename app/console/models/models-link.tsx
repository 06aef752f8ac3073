import { Anchor } from '@zendeskgarden/react-buttons';
import type { InstallView } from '../../../server/contract/install.ts';
import { followLink } from '../router/follow-link.ts';
import { modelsHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';

/** The way to the account's model. */
export function ModelsLink({ install }: { install: InstallView }) {
  const { t } = useWords(modelsWords);
  const { navigate } = useRouter();
  return (
    <Card aria-labelledby="models">
      <CardTitle id="models">{t('title')}</CardTitle>
      <Subtle>{t('link.more')}</Subtle>
      <Anchor href={modelsHref(install.id)} onClick={followLink(navigate)}>
        {t('link')}
      </Anchor>
    </Card>
  );
}
