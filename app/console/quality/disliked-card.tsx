import { Anchor } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import type { Disliked } from '../../../server/contract/quality.ts';
import { followLink } from '../router/follow-link.ts';
import { callsHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { inFigures } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';

const kinds: Readonly<Record<Disliked['kind'], string>> = {
  brief: 'Brief',
  recommendation: 'Recommendation',
  reply: 'Reply',
};

/** What did not help most often, and the way to what a model was asked for it. */
export function DislikedCard({ id, disliked }: { id: string; disliked: Disliked[] }) {
  const { navigate } = useRouter();
  return (
    <Card aria-labelledby="disliked">
      <CardTitle id="disliked">Most thumbs down</CardTitle>
      <Subtle>Of the last 30 days.</Subtle>
      {disliked.length === 0 ? (
        <div>No agent has given a thumb down.</div>
      ) : (
        <TableFrame label="Most thumbs down" minWidth={620}>
          <Table isReadOnly size="small">
            <Table.Head>
              <Table.HeaderRow>
                <Table.HeaderCell width="30%">What</Table.HeaderCell>
                <Table.HeaderCell>For ticket</Table.HeaderCell>
                <Table.HeaderCell>Down</Table.HeaderCell>
                <Table.HeaderCell>Up</Table.HeaderCell>
                <Table.HeaderCell>Last</Table.HeaderCell>
                <Table.HeaderCell>Calls of a model</Table.HeaderCell>
              </Table.HeaderRow>
            </Table.Head>
            <Table.Body>
              {disliked.map((one) => (
                <Table.Row key={`${one.kind} ${one.ticketId} ${one.found?.kind} ${one.found?.id}`}>
                  <RowHead>
                    {kinds[one.kind]}
                    {one.found && `: ${one.found.kind} ${one.found.id}`}
                  </RowHead>
                  <Table.Cell>#{one.ticketId}</Table.Cell>
                  <Table.Cell>{inFigures(one.down)}</Table.Cell>
                  <Table.Cell>{inFigures(one.up)}</Table.Cell>
                  <Table.Cell>
                    <TimeAgo at={one.lastAt} />
                  </Table.Cell>
                  <Table.Cell>
                    {one.kind !== 'recommendation' && (
                      <Anchor
                        href={callsHref(id, { ticket: one.ticketId })}
                        onClick={followLink(navigate)}
                      >
                        Open
                      </Anchor>
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
