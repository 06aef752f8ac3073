import { Table } from '@zendeskgarden/react-tables';
import { styled } from 'styled-components';
import type { StreamView } from '../../../server/contract/history-view.ts';
import { Notice } from '../../ui/notice.tsx';
import { QuietTag, type Tone } from '../../ui/quiet-tag.tsx';
import { exactTime } from '../../ui/relative-time.ts';
import { useNow } from '../../ui/use-now.ts';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { inFigures, inTime } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { failureAdvice, streamName, streamStates } from './words.ts';

/** What each of Zendesk's lists is doing, and what to do about those that fail. */
export function ListsCard({ streams }: { streams: StreamView[] }) {
  const failing = streams.filter(({ state }) => state === 'failing');
  return (
    <Card aria-labelledby="lists">
      <CardTitle id="lists">Lists</CardTitle>
      <Subtle>
        Each is read page by page, and goes on at the exact page after any interruption.
      </Subtle>
      {failing.length > 0 && (
        <Failing>
          {failing.map((stream) => (
            <Notice
              key={stream.name}
              type="error"
              title={`${streamName(stream)}: not read at the moment`}
              text={failureAdvice(stream.failureCode)}
            />
          ))}
        </Failing>
      )}
      <TableFrame label="Lists">
        <Table isReadOnly size="small">
          <Table.Head>
            <Table.HeaderRow>
              <Table.HeaderCell>List</Table.HeaderCell>
              <Table.HeaderCell>State</Table.HeaderCell>
              <Table.HeaderCell>Read</Table.HeaderCell>
              <Table.HeaderCell>Last page</Table.HeaderCell>
            </Table.HeaderRow>
          </Table.Head>
          <Table.Body>
            {streams.map((stream) => (
              <Line key={stream.name} stream={stream} />
            ))}
          </Table.Body>
        </Table>
      </TableFrame>
    </Card>
  );
}

function Line({ stream }: { stream: StreamView }) {
  return (
    <Table.Row>
      <RowHead>{streamName(stream)}</RowHead>
      <Table.Cell>
        <QuietTag $tone={tones[stream.state]}>{streamStates[stream.state]}</QuietTag>
        <Next stream={stream} />
      </Table.Cell>
      <Table.Cell>{inFigures(stream.rows)}</Table.Cell>
      <Table.Cell>{stream.lastPageAt ? <TimeAgo at={stream.lastPageAt} /> : 'None yet'}</Table.Cell>
    </Table.Row>
  );
}

/** When it goes on, where it has to wait; otherwise how far it has come. */
function Next({ stream: { state, retryAt, reachedAt, failureCode } }: { stream: StreamView }) {
  const now = useNow(5_000);
  const waitMs = retryAt === undefined ? 0 : Date.parse(retryAt) - now;
  if (waitMs > 0 && (state === 'failing' || state === 'reading')) {
    const why = failureCode === undefined ? 'Its turn comes in' : 'Tried again in';
    return (
      <Small>
        {why} {inTime(waitMs)}
      </Small>
    );
  }
  if (state !== 'reading' || reachedAt === undefined) return null;
  return <Small>Up to {exactTime(reachedAt, navigator.language)}</Small>;
}

const tones: Record<StreamView['state'], Tone> = {
  waiting: 'neutral',
  reading: 'primary',
  following: 'success',
  paused: 'neutral',
  failing: 'danger',
};

const Failing = styled(Stack)`
  gap: ${({ theme }) => theme.space.xs};
  margin-bottom: ${({ theme }) => theme.space.sm};
`;

const Small = styled.div`
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;
