import { Table } from '@zendeskgarden/react-tables';
import { Tag } from '@zendeskgarden/react-tags';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useRemote } from '../api/use-remote.ts';
import { RemotePart } from '../ui/remote-part.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { browserName } from './browser-name.ts';
import { useWords } from '../language/use-words.ts';
import { meWords } from './me-words.ts';

/** Where somebody is signed in; what they do not know, they end. */
export function SessionsCard() {
  const { t } = useWords(meWords);
  const api = useApi();
  const used = useRemote('sessions', (signal) => api.sessions(signal));
  const end = useAction(async (id: string) => used.put(await api.endSession(id)));
  const endOthers = useAction(async () => used.put(await api.endOtherSessions()));
  return (
    <Card aria-labelledby="sessions">
      <CardTitle id="sessions">{t('sessions')}</CardTitle>
      <Subtle>{t('sessions.more')}</Subtle>
      <ErrorNotice error={end.error ?? endOthers.error} title={t('sessions.notEnded')} isSpaced />
      <RemotePart used={used} what={t('yourSessions')}>
        {({ sessions }) => (
          <>
            <TableFrame label={t('sessions.table')}>
              <Table isReadOnly size="small">
                <Table.Head>
                  <Table.HeaderRow>
                    <Table.HeaderCell width="34%">{t('browser')}</Table.HeaderCell>
                    <Table.HeaderCell>{t('address')}</Table.HeaderCell>
                    <Table.HeaderCell>{t('lastSeen')}</Table.HeaderCell>
                    <Table.HeaderCell>{t('change')}</Table.HeaderCell>
                  </Table.HeaderRow>
                </Table.Head>
                <Table.Body>
                  {sessions.map((one) => (
                    <Table.Row key={one.id}>
                      <RowHead>
                        {browserName(one.browser)}{' '}
                        {one.isThis && <Tag size="small">{t('thisOne')}</Tag>}
                      </RowHead>
                      <Table.Cell>{one.address ?? t('unknown')}</Table.Cell>
                      <Table.Cell>
                        <TimeAgo at={one.seenAt ?? one.createdAt} />
                      </Table.Cell>
                      <Table.Cell>
                        {!one.isThis && (
                          <BusyButton
                            size="small"
                            isBasic
                            isDanger
                            busy={end.busy}
                            aria-label={t('endIn', { browser: browserName(one.browser) })}
                            onClick={() => end.run(one.id)}
                          >
                            {t('end')}
                          </BusyButton>
                        )}
                      </Table.Cell>
                    </Table.Row>
                  ))}
                </Table.Body>
              </Table>
            </TableFrame>
            {sessions.length > 1 && (
              <p style={{ margin: '12px 0 0' }}>
                <BusyButton size="small" busy={endOthers.busy} onClick={() => endOthers.run()}>
                  {t('endOthers')}
                </BusyButton>
              </p>
            )}
          </>
        )}
      </RemotePart>
    </Card>
  );
}
