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
import { failureAdvice, streamName, streamState } from './words.ts';
import { reader } from '../language/reader.ts';
import { useWords } from '../language/use-words.ts';
import { historyWords } from './history-words.ts';

/** What each of Zendesk's lists is doing, and what to do about those that fail. */
export function ListsCard({ streams }: { streams: StreamView[] }) {
  const { t } = useWords(historyWords);
  const failing = streams.filter(({ state }) => state === 'failing');
  return (
    <Card aria-labelledby="lists">
      <CardTitle id="lists">{t('lists')}</CardTitle>
      <Subtle>{t('lists.more')}</Subtle>
      {failing.length > 0 && (
        <Failing>
          {failing.map((stream) => (
            <Notice
              key={stream.name}
              type="error"
              title={t('lists.notRead', { stream: streamName(stream) })}
              text={failureAdvice(stream.failureCode)}
            />
          ))}
        </Failing>
      )}
      <TableFrame label={t('lists')}>
        <Table isReadOnly size="small">
          <Table.Head>
            <Table.HeaderRow>
              <Table.HeaderCell>{t('lists.list')}</Table.HeaderCell>
              <Table.HeaderCell>{t('lists.state')}</Table.HeaderCell>
              <Table.HeaderCell>{t('lists.read')}</Table.HeaderCell>
              <Table.HeaderCell>{t('lists.lastPage')}</Table.HeaderCell>
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
  const { t } = useWords(historyWords);
  return (
    <Table.Row>
      <RowHead>{streamName(stream)}</RowHead>
      <Table.Cell>
        <QuietTag $tone={tones[stream.state]}>{streamState(stream.state)}</QuietTag>
        <Next stream={stream} />
      </Table.Cell>
      <Table.Cell>{inFigures(stream.rows)}</Table.Cell>
      <Table.Cell>
        {stream.lastPageAt ? <TimeAgo at={stream.lastPageAt} /> : t('lists.noPage')}
      </Table.Cell>
    </Table.Row>
  );
}

/** When it goes on, where it has to wait; otherwise how far it has come. */
function Next({ stream: { state, retryAt, reachedAt, failureCode } }: { stream: StreamView }) {
  const { t } = useWords(historyWords);
  const now = useNow(5_000);
  const waitMs = retryAt === undefined ? 0 : Date.parse(retryAt) - now;
  if (waitMs > 0 && (state === 'failing' || state === 'reading')) {
    const key = failureCode === undefined ? 'lists.turn' : 'lists.again';
    return <Small>{t(key, { time: inTime(waitMs) })}</Small>;
  }
  if (state !== 'reading' || reachedAt === undefined) return null;
  return <Small>{t('lists.upTo', { reachedAt: exactTime(reachedAt, reader().locale) })}</Small>;
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
