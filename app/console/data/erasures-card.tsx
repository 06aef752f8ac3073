import { Anchor } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import type { CareView, ErasureView } from '../../../server/contract/care.ts';
import { useApi } from '../api/api-provider.tsx';
import { useWords } from '../language/use-words.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { inFigures } from '../ui/numbers.ts';
import { Older } from '../ui/older.tsx';
import { RowHead } from '../ui/row-head.ts';
import { StateWord } from '../ui/state-word.tsx';
import { TableFrame } from '../ui/table-frame.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { dataWords } from './data-words.ts';

interface ErasuresCardProps {
  installId: string;
  newest: CareView;
}

/** What was deleted, how far it is, and the receipts. */
export function ErasuresCard({ installId, newest }: ErasuresCardProps) {
  const { t } = useWords(dataWords);
  const api = useApi();
  return (
    <Card aria-labelledby="erasures">
      <CardTitle id="erasures">{t('erasures')}</CardTitle>
      {newest.erasures.length === 0 ? (
        <Subtle>{t('erasures.none')}</Subtle>
      ) : (
        <Older
          first={{ lines: newest.erasures, before: newest.before }}
          ask={async (end) => {
            const { erasures, before } = await api.care(installId, { before: end });
            return { lines: erasures, before };
          }}
          words={{ older: t('erasures.older'), failed: t('erasures.olderFailed') }}
        >
          {(lines) => <ErasuresTable installId={installId} erasures={lines} />}
        </Older>
      )}
    </Card>
  );
}

function ErasuresTable({
  installId,
  erasures,
}: Pick<ErasuresCardProps, 'installId'> & { erasures: ErasureView[] }) {
  const { t } = useWords(dataWords);
  const api = useApi();
  return (
    <TableFrame label={t('erasures')} minWidth={680}>
      <Table isReadOnly size="small">
        <Table.Head>
          <Table.HeaderRow>
            <Table.HeaderCell width="26%">{t('erasures.about')}</Table.HeaderCell>
            <Table.HeaderCell>{t('erasures.state')}</Table.HeaderCell>
            <Table.HeaderCell>{t('erasures.tickets')}</Table.HeaderCell>
            <Table.HeaderCell>{t('erasures.rows')}</Table.HeaderCell>
            <Table.HeaderCell>{t('erasures.by')}</Table.HeaderCell>
            <Table.HeaderCell>{t('erasures.when')}</Table.HeaderCell>
            <Table.HeaderCell>{t('receipt')}</Table.HeaderCell>
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {erasures.map((one) => (
            <Table.Row key={one.id}>
              <RowHead>{t(`about.${one.kind}`, { id: one.zendeskId })}</RowHead>
              <Table.Cell>
                <StateWord
                  hue={one.state === 'done' ? 'success' : 'primary'}
                  word={t(`erasures.${one.state}`)}
                />
                {one.waitsFor && <Subtle>{t(`erasures.waits.${one.waitsFor}`)}</Subtle>}
              </Table.Cell>
              <Table.Cell>
                {one.state === 'done'
                  ? inFigures(one.ticketsDone)
                  : t('erasures.ofAll', { done: one.ticketsDone, all: one.tickets })}
              </Table.Cell>
              <Table.Cell>{inFigures(one.rows)}</Table.Cell>
              <Table.Cell>{one.requestedBy}</Table.Cell>
              <Table.Cell>
                <TimeAgo at={one.requestedAt} />
              </Table.Cell>
              <Table.Cell>
                {one.state === 'done' ? (
                  <Anchor
                    href={api.receiptHref(installId, one.id)}
                    download
                    aria-label={t(`receipt.${one.kind}`, { id: one.zendeskId })}
                  >
                    {t('receipt.download')}
                  </Anchor>
                ) : (
                  t('receipt.later')
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </TableFrame>
  );
}
