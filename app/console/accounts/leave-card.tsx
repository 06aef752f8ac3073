import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { InstallView } from '../../../server/contract/install.ts';
import { useApi } from '../api/api-provider.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

interface LeaveCardProps {
  install: InstallView;
  onChange(install: InstallView): void;
  /** The account is no more. */
  onGone(): void;
}

/** The ways out: end the connection, or remove an account that has none. */
export function LeaveCard({ install, onChange, onGone }: LeaveCardProps) {
  const api = useApi();
  const [asking, setAsking] = useState(false);
  const removable = install.status === 'pending' || install.status === 'disconnected';
  const where = install.subdomain ? `${install.subdomain}.zendesk.com` : install.name;
  const way = removable
    ? {
        title: 'Remove this account',
        text: 'Takes the account out of this console, with everything stored about it.',
        button: 'Remove',
        question: `Remove ${install.name}?`,
        consequences: 'What is stored about this account is deleted. This cannot be undone.',
        failure: 'The account was not removed',
        act: async () => {
          await api.remove(install.id);
          onGone();
        },
      }
    : {
        title: 'Disconnect',
        text: 'Ends the access to Zendesk and removes our webhook there. The app stays until you remove it in Admin Center.',
        button: 'Disconnect',
        question: `Disconnect ${where}?`,
        consequences:
          'Agents see no briefs until somebody connects the account again. Its settings are kept.',
        failure: 'The account was not disconnected',
        act: async () => onChange(await api.disconnect(install.id)),
      };
  return (
    <Card aria-labelledby="leave">
      <CardTitle id="leave">{way.title}</CardTitle>
      <Subtle>{way.text}</Subtle>
      <Button isDanger onClick={() => setAsking(true)}>
        {way.button}
      </Button>
      {asking && <ConfirmDialog {...way} onClose={() => setAsking(false)} />}
    </Card>
  );
}
