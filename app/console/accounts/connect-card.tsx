import type { InstallView } from '../../../server/contract/install.ts';
import { isPublicOnly } from '../../../server/contract/purposes.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { ConnectForm } from './connect-form.tsx';
import { RedirectUrl } from './redirect-url.tsx';
import { wordsNow } from '../language/words-now.ts';
import { accountsWords } from './accounts-words.ts';

interface ConnectCardProps {
  install: InstallView;
  begun: boolean;
  /** It is being connected, and nobody has to go anywhere for it. */
  onBegun(): void;
}

/** The way to Zendesk's consent page, worded for why somebody would go there now; or past it, where nobody has to. */
export function ConnectCard({ install, begun, onBegun }: ConnectCardProps) {
  const { title, text, button } = wordsOf(install, begun);
  return (
    <Card aria-labelledby="connect">
      <CardTitle id="connect">{title}</CardTitle>
      <Subtle>{text}</Subtle>
      {install.ownOAuthClient && !isPublicOnly(install.purposes) && (
        <RedirectUrl clientId={install.ownOAuthClient.clientId} />
      )}
      <ConnectForm
        install={install}
        button={button}
        isPrimary={install.status !== 'connecting'}
        onBegun={onBegun}
      />
    </Card>
  );
}

function wordsOf({ status, purposes }: InstallView, begun: boolean) {
  const { t } = wordsNow(accountsWords);
  if (isPublicOnly(purposes)) {
    return {
      title: t(status === 'pending' ? 'connect.public.title' : 'again'),
      text: t('connect.public.more'),
      button: t('connect'),
    };
  }
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
