import { styled } from 'styled-components';
import type { ConnectionCheck } from '../../../server/contract/connection-test.ts';
import type { InstallView } from '../../../server/contract/install.ts';
import { exactTime } from '../../ui/relative-time.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useMayChange } from '../session/use-may-change.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Row, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { ConnectionCheckItem } from './connection-check-item.tsx';
import { sumUpTest } from './sum-up-test.ts';
import { useConnectionTest } from './use-connection-test.ts';
import { useWords } from '../language/use-words.ts';
import { fill } from '../language/fill.tsx';
import { accountsWords } from './accounts-words.ts';

interface ConnectionCardProps {
  install: InstallView;
  onChange(install: InstallView): void;
  /** A test has ended, and may have changed how the account stands. */
  onTested(): void;
}

/** A connection: test all it needs, and renew it before it has to be. */
export function ConnectionCard({ install, onChange, onTested }: ConnectionCardProps) {
  const { t, locale } = useWords(accountsWords);
  const api = useApi();
  const mayChange = useMayChange();
  const { remote, put, reload } = useConnectionTest(install.id, onTested);
  const test = useAction(async () => put(await api.testConnection(install.id)));
  const reconnect = useAction(async () => {
    const { continueUrl } = await api.connect(install.id, { subdomain: install.subdomain ?? '' });
    if (continueUrl !== undefined) window.location.assign(continueUrl);
    else onTested();
  });
  const write = useAction(async () => {
    onChange(await api.rotateWidgetSecret(install.id));
    put(await api.testConnection(install.id));
  });
  const act = (action: ConnectionCheck['action']) =>
    action === 'reconnect' ? reconnect.run() : write.run();
  const known = remote.state === 'ready' ? remote.value : undefined;
  return (
    <Card aria-labelledby="connection">
      <CardTitle id="connection">{t('connection')}</CardTitle>
      {install.connectedAt && (
        <Subtle>
          {t('connection.since', {
            connectedAt: exactTime(install.connectedAt, locale),
          })}
        </Subtle>
      )}
      <ErrorNotice isSpaced error={test.error} title={t('connection.notTested')} />
      <ErrorNotice isSpaced error={write.error} title={t('secret.notWritten')} />
      <ErrorNotice isSpaced error={reconnect.error} title={t('connection.notRenewed')} />
      <ErrorNotice
        isSpaced
        error={remote.state === 'failed' ? remote.error : undefined}
        title={t('connection.lastUnread')}
        onTryAgain={reload}
      />
      <Row>
        {mayChange && (
          <BusyButton busy={test.busy || known?.state === 'running'} onClick={() => test.run()}>
            {t('connection.test')}
          </BusyButton>
        )}
        {mayChange && install.status === 'active' && (
          <BusyButton isBasic busy={reconnect.busy} onClick={() => reconnect.run()}>
            {t('reconnect')}
          </BusyButton>
        )}
        <span>
          <span role="status">{known && sumUpTest(known)}</span>
          {known?.state === 'done' && known.at !== undefined && (
            <> {fill(t('connection.tested'), { time: <TimeAgo at={known.at} /> })}</>
          )}
        </span>
      </Row>
      {known && known.checks.length > 0 && (
        <Checks aria-label={t('connection.what')}>
          {known.checks.map((check) => (
            <ConnectionCheckItem
              key={check.name}
              check={check}
              busy={reconnect.busy || write.busy}
              onAct={mayChange ? act : undefined}
            />
          ))}
        </Checks>
      )}
    </Card>
  );
}

const Checks = styled.ul`
  margin: ${({ theme }) => theme.space.sm} 0 0;
  padding: 0;
  list-style: none;
`;
