import { useEffect, useRef, useState } from 'react';
import type { InstallView } from '../../../server/contract/install.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Row, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';

interface WidgetSecretCardProps {
  install: InstallView;
  onChange(install: InstallView): void;
}

/** The secret by which the sidebar proves which account it belongs to. */
export function WidgetSecretCard({ install, onChange }: WidgetSecretCardProps) {
  const api = useApi();
  const [asking, setAsking] = useState(false);
  const [hasChanged, setHasChanged] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  const take = (changed: InstallView) => {
    onChange(changed);
    setHasChanged(true);
  };
  // What was pressed is gone: the focus goes to what came of it, once the dialog has let go of it.
  useEffect(() => {
    if (!hasChanged || asking) return;
    status.current?.focus();
    setHasChanged(false);
  }, [hasChanged, asking]);
  const rewrite = useAction(async () => take(await api.rotateWidgetSecret(install.id)));
  const revoke = useAction(async () => take(await api.revokeOldWidgetSecret(install.id)));
  const rotating = install.widgetSecret === 'rotating';
  return (
    <Card aria-labelledby="app-secret">
      <CardTitle id="app-secret">App secret</CardTitle>
      <Subtle role="status" ref={status} tabIndex={-1} style={{ outline: 'none' }}>
        {words[install.widgetSecret]}
      </Subtle>
      <ErrorNotice isSpaced error={rewrite.error} title="The secret was not written" />
      <ErrorNotice isSpaced error={revoke.error} title="The old secret was not revoked" />
      <Row>
        {rotating ? (
          <>
            <BusyButton busy={rewrite.busy} onClick={() => rewrite.run()}>
              Write the new secret again
            </BusyButton>
            <BusyButton isDanger busy={revoke.busy} onClick={() => revoke.run()}>
              Revoke the old one now
            </BusyButton>
          </>
        ) : (
          <BusyButton isNeutral busy={false} onClick={() => setAsking(true)}>
            Change secret
          </BusyButton>
        )}
      </Row>
      {asking && (
        <ConfirmDialog
          question="Change the app secret?"
          consequences="A new secret is written into the app. Agents notice nothing: the old one is still taken until five minutes after the new one is first seen."
          button="Change secret"
          isDanger={false}
          failure="The secret was not changed"
          act={async () => take(await api.rotateWidgetSecret(install.id))}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  );
}

const words: Record<InstallView['widgetSecret'], string> = {
  none: 'The app has no secret yet. “Try again” at the connection steps writes one.',
  written:
    'Written into the app; there is nothing to do. It is confirmed when an agent next opens a ticket.',
  seen: 'In use; there is nothing to do. Change it only if somebody may have seen it.',
  rotating:
    'A new secret was written. The old one is still taken until five minutes after the new one is first seen, so there is nothing to do unless the old one must not work any longer.',
};
