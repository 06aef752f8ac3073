import { Table } from '@zendeskgarden/react-tables';
import type { GuidanceView } from '../../../server/contract/models-view.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { inFigures, inPercent } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';

/** What agents thought of briefs, by the rules they were written by. */
export function ThumbsCard({ thumbs }: { thumbs: GuidanceView['thumbs'] }) {
  return (
    <Card aria-labelledby="thumbs">
      <CardTitle id="thumbs">What agents think</CardTitle>
      <Subtle>Thumbs on briefs, by the prompt and the guidance they were written with.</Subtle>
      {thumbs.length === 0 ? (
        <div>No agent has given a thumb yet.</div>
      ) : (
        <TableFrame label="Thumbs by version">
          <Table isReadOnly size="small">
            <Table.Head>
              <Table.HeaderRow>
                <Table.HeaderCell width="40%">Written with</Table.HeaderCell>
                <Table.HeaderCell>Helped</Table.HeaderCell>
                <Table.HeaderCell>Did not help</Table.HeaderCell>
                <Table.HeaderCell>Share that helped</Table.HeaderCell>
                <Table.HeaderCell>Last</Table.HeaderCell>
              </Table.HeaderRow>
            </Table.Head>
            <Table.Body>
              {thumbs.map(({ madeWith, up, down, lastAt }) => (
                <Table.Row key={madeWith}>
                  <RowHead>{rulesWords(madeWith)}</RowHead>
                  <Table.Cell>{inFigures(up)}</Table.Cell>
                  <Table.Cell>{inFigures(down)}</Table.Cell>
                  <Table.Cell>{inPercent(up / Math.max(up + down, 1))} %</Table.Cell>
                  <Table.Cell>
                    <TimeAgo at={lastAt} />
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

/** "Prompt 2, guidance 5" from the rules as they are kept. */
function rulesWords(madeWith: string): string {
  if (madeWith === 'basic') return 'No model';
  const version = (name: string) => new RegExp(`(?:^| )${name}@(\\d+)`).exec(madeWith)?.[1];
  const guidance = version('guidance');
  return `Prompt ${version('brief') ?? '–'}, ${guidance ? `guidance ${guidance}` : 'no guidance'}`;
}
