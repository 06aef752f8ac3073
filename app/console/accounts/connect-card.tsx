import type { InstallView } from '../../../server/contract/install.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { ConnectForm } from './connect-form.tsx';
import { RedirectUrl } from './redirect-url.tsx';

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
  switch (status) {
    case 'reauthorization-required':
      return {
        title: 'Renew the connection',
        text: 'Zendesk no longer accepts the connection. Allow the access again; everything else is kept.',
        button: 'Reconnect',
      };
    case 'connecting':
      return {
        title: 'Connect as somebody else',
        text: 'If a step says that another person has to allow the access: this starts over on Zendesk’s page.',
        button: 'Start over',
      };
    case 'disconnected':
      return {
        title: 'Connect again',
        text: 'Nothing is read from Zendesk at the moment. Connecting brings the briefs back.',
        button: 'Connect',
      };
    default:
      return {
        title: 'Connect to Zendesk',
        text: begun
          ? 'Access was not allowed yet. You can try again at any time.'
          : 'You are sent to your own Zendesk to allow the access. Be signed in there as an administrator.',
        button: 'Connect',
      };
  }
}
