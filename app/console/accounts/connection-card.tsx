import { useState } from 'react';
import type { InstallView } from '../../../server/contract/install.ts';
import { exactTime } from '../../ui/relative-time.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Row, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';

interface ConnectionCardProps {
  install: InstallView;
  onChange(install: InstallView): void;
}

/** A working connection: try it now, or renew it before it has to be. */
export function ConnectionCard({ install, onChange }: ConnectionCardProps) {
  const api = useApi();
  const [checkedAt, setCheckedAt] = useState<string>();
  const check = useAction(async () => {
    setCheckedAt(undefined);
    const checked = await api.check(install.id);
    onChange(checked);
    if (works(checked)) setCheckedAt(new Date().toISOString());
  });
  const reconnect = useAction(async () => {
    const { continueUrl } = await api.connect(install.id, { subdomain: install.subdomain ?? '' });
    window.location.assign(continueUrl);
  });
  return (
    <Card aria-labelledby="connection">
      <CardTitle id="connection">Connection</CardTitle>
      {install.connectedAt && (
        <Subtle>Connected since {exactTime(install.connectedAt, navigator.language)}.</Subtle>
      )}
      <ErrorNotice isSpaced error={check.error} title="The connection did not pass the check" />
      <ErrorNotice isSpaced error={reconnect.error} title="The connection could not be renewed" />
      <Row>
        <BusyButton busy={check.busy} onClick={() => check.run()}>
          Check now
        </BusyButton>
        <BusyButton isBasic busy={reconnect.busy} onClick={() => reconnect.run()}>
          Reconnect
        </BusyButton>
        <span role="status">
          {checkedAt && `Checked at ${exactTime(checkedAt, navigator.language)}: it works.`}
        </span>
      </Row>
    </Card>
  );
}

/** Whatever does not work is told by the account itself: as its status, its notice, or a step. */
function works({ status, notice, steps }: InstallView): boolean {
  return status === 'active' && !notice && steps.every(({ state }) => state !== 'failed');
}
