import { Anchor } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import type { ErasureView } from '../../../server/contract/care.ts';
import { useApi } from '../api/api-provider.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { inFigures } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { StateWord } from '../ui/state-word.tsx';
import { TableFrame } from '../ui/table-frame.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { kindWords } from './kind-words.ts';

interface ErasuresCardProps {
  installId: string;
  erasures: ErasureView[];
}

/** What was deleted, how far it is, and the receipts. */
export function ErasuresCard({ installId, erasures }: ErasuresCardProps) {
  const api = useApi();
  return (
    <Card aria-labelledby="erasures">
      <CardTitle id="erasures">Deletions</CardTitle>
      {erasures.length === 0 ? (
        <Subtle>Nothing was deleted yet. Each deletion stands here with its receipt.</Subtle>
      ) : (
        <TableFrame label="Deletions" minWidth={680}>
          <Table isReadOnly size="small">
            <Table.Head>
              <Table.HeaderRow>
                <Table.HeaderCell width="26%">About</Table.HeaderCell>
                <Table.HeaderCell>State</Table.HeaderCell>
                <Table.HeaderCell>Tickets</Table.HeaderCell>
                <Table.HeaderCell>Rows</Table.HeaderCell>
                <Table.HeaderCell>By</Table.HeaderCell>
                <Table.HeaderCell>When</Table.HeaderCell>
                <Table.HeaderCell>Receipt</Table.HeaderCell>
              </Table.HeaderRow>
            </Table.Head>
            <Table.Body>
              {erasures.map((one) => (
                <Table.Row key={one.id}>
                  <RowHead>
                    {kindWords[one.kind]} {one.zendeskId}
                  </RowHead>
                  <Table.Cell>
                    <StateWord
                      hue={one.state === 'done' ? 'success' : 'primary'}
                      word={one.state === 'done' ? 'Done' : 'Running'}
                    />
                  </Table.Cell>
                  <Table.Cell>
                    {one.state === 'done'
                      ? inFigures(one.ticketsDone)
                      : `${inFigures(one.ticketsDone)} of ${inFigures(one.tickets)}`}
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
                        aria-label={`Download the receipt for ${kindWords[one.kind].toLowerCase()} ${one.zendeskId}`}
                      >
                        Download
                      </Anchor>
                    ) : (
                      'When done'
                    )}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </TableFrame>
      )}
    </Card>
  );
}
