import type { InstallView } from '../../../server/contract/install.ts';
import { Notice } from '../../ui/notice.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';

interface ConnectAgainProps {
  install: InstallView;
  /** Leaves this page for the consent page. */
  leave?(url: string): void;
}

/** Says that the connection does not allow writing to tickets, and leads to the page where it is allowed. */
export function ConnectAgain({ install, leave = goTo }: ConnectAgainProps) {
  const api = useApi();
  const connect = useAction(async () => {
    const { continueUrl } = await api.connect(install.id, {
      subdomain: install.subdomain ?? '',
      from: 'topics',
    });
    leave(continueUrl);
  });
  return (
    <>
      <Notice
        type="warning"
        title="The connection does not allow writing to tickets"
        text={`Setting the field by itself needs that permission. Connect again and allow it on Zendesk’s page; everything else is kept.${
          install.ownOAuthClient
            ? ' Your OAuth client in Admin Center has to allow the scope “tickets:write”.'
            : ''
        }`}
        action={{ label: 'Connect again', busy: connect.busy, onClick: () => connect.run() }}
      />
      <ErrorNotice error={connect.error} title="The account could not be connected" />
    </>
  );
}

function goTo(url: string): void {
  window.location.assign(url);
}
