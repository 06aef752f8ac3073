import { useEffect, useRef, useState } from 'react';
import type { InstallView } from '../../../server/contract/install.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useMayChange } from '../session/use-may-change.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Row, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';
import type { AccountsKey } from './strings/en.ts';

interface WidgetSecretCardProps {
  install: InstallView;
  onChange(install: InstallView): void;
}

/** The secret by which the sidebar proves which account it belongs to. */
export function WidgetSecretCard({ install, onChange }: WidgetSecretCardProps) {
  const { t } = useWords(accountsWords);
  const api = useApi();
  const mayChange = useMayChange();
  const [asking, setAsking] = useState<'change' | 'revoke'>();
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
  const rotating = install.widgetSecret === 'rotating';
  return (
    <Card aria-labelledby="app-secret">
      <CardTitle id="app-secret">{t('app.secret')}</CardTitle>
      <Subtle role="status" ref={status} tabIndex={-1} style={{ outline: 'none' }}>
        {t(words[install.widgetSecret])}
      </Subtle>
      <ErrorNotice isSpaced error={rewrite.error} title={t('secret.notWritten')} />
      {mayChange && (
        <Row>
          {rotating ? (
            <>
              <BusyButton busy={rewrite.busy} onClick={() => rewrite.run()}>
                {t('secret.writeAgain')}
              </BusyButton>
              <BusyButton isDanger busy={false} onClick={() => setAsking('revoke')}>
                {t('secret.revoke')}
              </BusyButton>
            </>
          ) : (
            <BusyButton isNeutral busy={false} onClick={() => setAsking('change')}>
              {t('secret.change')}
            </BusyButton>
          )}
        </Row>
      )}
      {asking === 'change' && (
        <ConfirmDialog
          question={t('secret.ask')}
          consequences={t('secret.ask.more')}
          button={t('secret.change')}
          isDanger={false}
          failure={t('secret.notChanged')}
          act={async () => take(await api.rotateWidgetSecret(install.id))}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === 'revoke' && (
        <ConfirmDialog
          question={t('secret.revoke.ask')}
          consequences={t('secret.revoke.more')}
          button={t('secret.revoke')}
          failure={t('secret.notRevoked')}
          act={async () => take(await api.revokeOldWidgetSecret(install.id))}
          onClose={() => setAsking(undefined)}
        />
      )}
    </Card>
  );
}

const words: Record<InstallView['widgetSecret'], AccountsKey> = {
  none: 'secret.none',
  written: 'secret.written',
  seen: 'secret.inUse',
  rotating: 'secret.both',
};
