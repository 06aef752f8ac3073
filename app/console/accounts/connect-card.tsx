import type { InstallView } from '../../../server/contract/install.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { ConnectForm } from './connect-form.tsx';
import { RedirectUrl } from './redirect-url.tsx';
import { wordsNow } from '../language/words-now.ts';
import { accountsWords } from './accounts-words.ts';

/** The way to Zendesk's consent page, worded for why somebody would go there now. */
export function ConnectCard({ install, begun }: { install: InstallView; begun: boolean }) {
  const { title, text, button } = wordsOf(install, begun);
  return (
    <Card>
      <CardTitle>{title}</CardTitle>
      <Subtle>{text}</Subtle>
      {install.ownOAuthClient && <RedirectUrl clientId={install.ownOAuthClient.clientId} />}
      <ConnectForm install={install} button={button} isPrimary={install.status !== 'connecting'} />
    </Card>
  );
}

function wordsOf({ status }: InstallView, begun: boolean) {
  const { t } = wordsNow(accountsWords);
  switch (status) {
    case 'reauthorization-required':
      return {
        title: t('renew'),
        text: t('renew.more'),
        button: t('reconnect'),
      };
    case 'connecting':
      return {
        title: t('other'),
        text: t('other.more'),
        button: t('startOver'),
      };
    case 'disconnected':
      return {
        title: t('again'),
        text: t('again.more'),
        button: t('connect'),
      };
    default:
      return {
        title: t('connect.title'),
        text: begun ? t('connect.denied') : t('connect.more'),
        button: t('connect'),
      };
  }
}
