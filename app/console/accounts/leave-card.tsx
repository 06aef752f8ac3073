import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { InstallView } from '../../../server/contract/install.ts';
import { isPublicOnly } from '../../../server/contract/purposes.ts';
import { useApi } from '../api/api-provider.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';

interface LeaveCardProps {
  install: InstallView;
  onChange(install: InstallView): void;
  /** The account is no more; its receipt has this id. */
  onGone(deletionId: string): void;
}

/** The ways out: end the connection, or delete an account that has none. */
export function LeaveCard({ install, onChange, onGone }: LeaveCardProps) {
  const { t } = useWords(accountsWords);
  const api = useApi();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  if (install.status === 'pending' || install.status === 'disconnected') {
    return (
      <Card aria-labelledby="leave">
        <CardTitle id="leave">{t('leave.delete')}</CardTitle>
        <Subtle>{t('leave.delete.more')}</Subtle>
        <Button isDanger onClick={() => setAsking(true)}>
          {t('delete')}
        </Button>
        {asking && <DeleteDialog install={install} onGone={onGone} onClose={close} />}
      </Card>
    );
  }
  // Nobody signed in for it, so nothing of ours is in Zendesk.
  const isContent = isPublicOnly(install.purposes);
  const where = install.subdomain ? `${install.subdomain}.zendesk.com` : install.name;
  return (
    <Card aria-labelledby="leave">
      <CardTitle id="leave">{t('disconnect')}</CardTitle>
      <Subtle>{t(isContent ? 'disconnect.content.more' : 'disconnect.more')}</Subtle>
      <Button isDanger onClick={() => setAsking(true)}>
        {t('disconnect')}
      </Button>
      {asking && (
        <ConfirmDialog
          question={t('disconnect.ask', { where })}
          consequences={t(isContent ? 'disconnect.content.ask.more' : 'disconnect.ask.more')}
          button={t('disconnect')}
          failure={t('disconnect.failed')}
          act={async () => onChange(await api.disconnect(install.id))}
          onClose={close}
        />
      )}
    </Card>
  );
}
