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
import { FailureCell } from './failure-cell.tsx';
import { jobWord } from './job-words.ts';
import { useWords } from '../language/use-words.ts';
import { healthWords } from './health-words.ts';

interface FailedCardProps {
  health: HealthView;
  /** Whose it all is; left out, each says its own. */
  account: string | undefined;
  onChange(health: HealthView): void;
}

/** What was given up and why, and how to have it tried again. */
export function FailedCard({ health, account: only, onChange }: FailedCardProps) {
  const { failed, jobs, mayRetry } = health;
  const { t } = useWords(healthWords);
  const api = useApi();
  const retry = useAction(async (which: Omit<RetryRequest, 'account'>) =>
    onChange(await api.retryJobs({ ...which, account: only })),
  );
  const kinds = jobs.filter((kind) => kind.failed > 0);
  return (
    <Card aria-labelledby="failed">
      <CardTitle id="failed">{t('failedWork')}</CardTitle>
      <Stack>
        <StateWord
          hue={kinds.length === 0 ? 'success' : 'danger'}
          word={kinds.length === 0 ? t('failed.none') : t('failed.some')}
        />
        {kinds.length > 0 && (
          <>
            <Subtle style={{ margin: 0 }}>{t('failed.more')}</Subtle>
            <ErrorNotice error={retry.error} title={t('retry.failed')} />
            {mayRetry && (
              <Row>
                {kinds.map(({ name, failed: failures }) => (
                  <BusyButton
                    key={name}
                    size="small"
                    busy={retry.busy}
                    onClick={() => retry.run({ name })}
                  >
                    {t('retry.all', { name: jobWord(name), count: failures })}
                  </BusyButton>
                ))}
              </Row>
            )}
            <TableFrame label={t('failedWork')} minWidth={880}>
              <Table isReadOnly size="small">
                <Table.Head>
                  <Table.HeaderRow>
                    <Table.HeaderCell width="18%">{t('kind')}</Table.HeaderCell>
                    {only === undefined && (
                      <Table.HeaderCell width="12%">{t('account')}</Table.HeaderCell>
                    )}
                    <Table.HeaderCell>{t('ticket')}</Table.HeaderCell>
                    <Table.HeaderCell width={only === undefined ? '28%' : '40%'}>
                      {t('reason')}
                    </Table.HeaderCell>
                    <Table.HeaderCell>{t('when')}</Table.HeaderCell>
                    {mayRetry && <Table.HeaderCell width="180px">{t('again')}</Table.HeaderCell>}
                  </Table.HeaderRow>
                </Table.Head>
                <Table.Body>
                  {failed.map((job) => {
                    const { id, name, account, ticketId, at } = job;
                    return (
                      <Table.Row key={id}>
                        <RowHead>{jobWord(name)}</RowHead>
                        {only === undefined && (
                          <Table.Cell>
                            {account ? (account.name ?? t('account.gone')) : '–'}
                          </Table.Cell>
                        )}
                        <Table.Cell>{ticketId === undefined ? '–' : `#${ticketId}`}</Table.Cell>
                        <Table.Cell>
                          <FailureCell job={job} />
                        </Table.Cell>
                        <Table.Cell>
                          <TimeAgo at={at} />
                        </Table.Cell>
                        {mayRetry && (
                          <Table.Cell>
                            <BusyButton
                              size="small"
                              busy={retry.busy}
                              aria-label={t('retry.of', {
                                name: jobWord(name),
                                ticketId: ticketId ?? '',
                              })}
                              onClick={() => retry.run({ name, id })}
                            >
                              {t('retry')}
                            </BusyButton>
                          </Table.Cell>
                        )}
                      </Table.Row>
                    );
                  })}
                </Table.Body>
              </Table>
            </TableFrame>
          </>
        )}
      </Stack>
    </Card>
  );
}
