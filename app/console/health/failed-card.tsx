import { Table } from '@zendeskgarden/react-tables';
import type { HealthView, RetryRequest } from '../../../server/contract/health-view.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Row, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { RowHead } from '../ui/row-head.ts';
import { StateWord } from '../ui/state-word.tsx';
import { TableFrame } from '../ui/table-frame.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { jobWord } from './job-words.ts';

interface FailedCardProps {
  health: HealthView;
  onChange(health: HealthView): void;
}

/** What was given up and why, and how to have it tried again. */
export function FailedCard({ health: { failed, jobs, mayRetry }, onChange }: FailedCardProps) {
  const api = useApi();
  const retry = useAction(async (which: RetryRequest) => onChange(await api.retryJobs(which)));
  const kinds = jobs.filter((kind) => kind.failed > 0);
  return (
    <Card aria-labelledby="failed">
      <CardTitle id="failed">Failed work</CardTitle>
      <Stack>
        <StateWord
          hue={kinds.length === 0 ? 'success' : 'danger'}
          word={kinds.length === 0 ? 'Nothing has failed in the last hour' : 'Some work has failed'}
        />
        {kinds.length > 0 && (
          <>
            <Subtle style={{ margin: 0 }}>
              It was tried several times and is kept for an hour. The reason is the kind of the
              failure; the log of the backend has its details.
            </Subtle>
            <ErrorNotice error={retry.error} title="The work could not be tried again" />
            {mayRetry && (
              <Row>
                {kinds.map(({ name, failed: count }) => (
                  <BusyButton
                    key={name}
                    size="small"
                    busy={retry.busy}
                    onClick={() => retry.run({ name })}
                  >
                    Try all again: {jobWord(name)} ({count})
                  </BusyButton>
                ))}
              </Row>
            )}
            <TableFrame label="Failed work" minWidth={640}>
              <Table isReadOnly size="small">
                <Table.Head>
                  <Table.HeaderRow>
                    <Table.HeaderCell width="20%">Kind</Table.HeaderCell>
                    <Table.HeaderCell>Account</Table.HeaderCell>
                    <Table.HeaderCell>Ticket</Table.HeaderCell>
                    <Table.HeaderCell width="24%">Reason</Table.HeaderCell>
                    <Table.HeaderCell>When</Table.HeaderCell>
                    {mayRetry && <Table.HeaderCell>Again</Table.HeaderCell>}
                  </Table.HeaderRow>
                </Table.Head>
                <Table.Body>
                  {failed.map(({ id, name, account, ticketId, reason, tries, at }) => (
                    <Table.Row key={id}>
                      <RowHead>{jobWord(name)}</RowHead>
                      <Table.Cell>{account?.name ?? '–'}</Table.Cell>
                      <Table.Cell>{ticketId === undefined ? '–' : `#${ticketId}`}</Table.Cell>
                      <Table.Cell>
                        {reason}, {tries === 1 ? 'once' : `${tries} times`}
                      </Table.Cell>
                      <Table.Cell>
                        <TimeAgo at={at} />
                      </Table.Cell>
                      {mayRetry && (
                        <Table.Cell>
                          <BusyButton
                            size="small"
                            busy={retry.busy}
                            aria-label={`Try again: ${jobWord(name)} ${ticketId ?? ''}`}
                            onClick={() => retry.run({ name, id })}
                          >
                            Try again
                          </BusyButton>
                        </Table.Cell>
                      )}
                    </Table.Row>
                  ))}
                </Table.Body>
              </Table>
            </TableFrame>
          </>
        )}
      </Stack>
    </Card>
  );
}
