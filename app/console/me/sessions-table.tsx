import { Table } from '@zendeskgarden/react-tables';
import { Tag } from '@zendeskgarden/react-tags';
import type { SessionsView } from '../../../server/contract/person.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Subtle } from '../ui/card.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { browserName } from './browser-name.ts';
import { useWords } from '../language/use-words.ts';
import { meWords } from './me-words.ts';

type Session = SessionsView['sessions'][number];

interface SessionsTableProps {
  sessions: Session[];
  busy: boolean;
  onEnd(id: string): void;
}

/** Sessions under one another; on a phone, where and when stand below the browser, so that nothing has to be scrolled. */
export function SessionsTable({ sessions, ...ending }: SessionsTableProps) {
  const { t } = useWords(meWords);
  const isNarrow = useNarrow();
  return (
    <TableFrame label={t('sessions.table')} minWidth={isNarrow ? 0 : undefined}>
      <Table isReadOnly size="small">
        <Table.Head>
          {isNarrow ? (
            <Table.HeaderRow>
              <Table.HeaderCell>
                {[t('browser'), t('address'), t('lastSeen')].join(' · ')}
              </Table.HeaderCell>
              <Table.HeaderCell width="34%">{t('change')}</Table.HeaderCell>
            </Table.HeaderRow>
          ) : (
            <Table.HeaderRow>
              <Table.HeaderCell width="34%">{t('browser')}</Table.HeaderCell>
              <Table.HeaderCell>{t('address')}</Table.HeaderCell>
              <Table.HeaderCell>{t('lastSeen')}</Table.HeaderCell>
              <Table.HeaderCell>{t('change')}</Table.HeaderCell>
            </Table.HeaderRow>
          )}
        </Table.Head>
        <Table.Body>
          {sessions.map((one) => (
            <Table.Row key={one.id}>
              <RowHead>
                {browserName(one.browser)} {one.isThis && <Tag size="small">{t('thisOne')}</Tag>}
                {isNarrow && (
                  <Subtle as="div" style={{ margin: 0 }}>
                    {one.address && `${one.address} · `}
                    <TimeAgo at={one.seenAt ?? one.createdAt} />
                  </Subtle>
                )}
              </RowHead>
              {!isNarrow && (
                <>
                  <Table.Cell>{one.address ?? t('unknown')}</Table.Cell>
                  <Table.Cell>
                    <TimeAgo at={one.seenAt ?? one.createdAt} />
                  </Table.Cell>
                </>
              )}
              <Table.Cell>{!one.isThis && <EndButton session={one} {...ending} />}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </TableFrame>
  );
}

function EndButton({
  session,
  busy,
  onEnd,
}: { session: Session } & Omit<SessionsTableProps, 'sessions'>) {
  const { t } = useWords(meWords);
  return (
    <BusyButton
      size="small"
      isBasic
      isDanger
      busy={busy}
      aria-label={t('endIn', { browser: browserName(session.browser) })}
      onClick={() => onEnd(session.id)}
    >
      {t('end')}
    </BusyButton>
  );
}
