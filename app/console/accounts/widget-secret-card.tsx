import type { InstallView } from '../../../server/contract/install.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Row, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';

interface WidgetSecretCardProps {
  install: InstallView;
  onChange(install: InstallView): void;
}

/** The secret by which the sidebar proves which account it belongs to. */
export function WidgetSecretCard({ install, onChange }: WidgetSecretCardProps) {
  const api = useApi();
  const rotate = useAction(async () => onChange(await api.rotateWidgetSecret(install.id)));
  const revoke = useAction(async () => onChange(await api.revokeOldWidgetSecret(install.id)));
  const rotating = install.widgetSecret === 'rotating';
  return (
    <Card aria-labelledby="app-secret">
      <CardTitle id="app-secret">App secret</CardTitle>
      <Subtle role="status">{words[install.widgetSecret]}</Subtle>
      <ErrorNotice isSpaced error={rotate.error} title="The secret was not changed" />
      <ErrorNotice isSpaced error={revoke.error} title="The old secret was not revoked" />
      <Row>
        <BusyButton busy={rotate.busy} onClick={() => rotate.run()}>
          {rotating ? 'Write the new secret again' : 'Change secret'}
        </BusyButton>
        {rotating && (
          <BusyButton isDanger busy={revoke.busy} onClick={() => revoke.run()}>
            Revoke the old one now
          </BusyButton>
        )}
      </Row>
    </Card>
  );
}

const words: Record<InstallView['widgetSecret'], string> = {
  none: 'The app has no secret yet. “Try again” above writes one.',
  written: 'Written into the app. It is confirmed when an agent next opens a ticket.',
  seen: 'In use. Change it whenever somebody may have seen it; agents notice nothing.',
  rotating:
    'A new secret was written. The old one is still taken until five minutes after the new one is first seen.',
};
