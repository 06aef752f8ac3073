import { Table } from '@zendeskgarden/react-tables';
import type { GuidanceView } from '../../../server/contract/models-view.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { inFigures, inPercent } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';
import { rulesWords } from './words.ts';

/** What agents thought of briefs or replies, by the rules they were written by. */
export function ThumbsCard({ guidance: { feature, thumbs } }: { guidance: GuidanceView }) {
  const { t } = useWords(modelsWords);
  return (
    <Card aria-labelledby="thumbs">
      <CardTitle id="thumbs">{t('thumbs')}</CardTitle>
      <Subtle>{t(feature === 'brief' ? 'thumbs.brief' : 'thumbs.reply')}</Subtle>
      {thumbs.length === 0 ? (
        <div>{t('thumbs.none')}</div>
      ) : (
        <TableFrame label={t('thumbs.table')}>
          <Table isReadOnly size="small">
            <Table.Head>
              <Table.HeaderRow>
                <Table.HeaderCell width="40%">{t('thumbs.with')}</Table.HeaderCell>
                <Table.HeaderCell>{t('thumbs.up')}</Table.HeaderCell>
                <Table.HeaderCell>{t('thumbs.down')}</Table.HeaderCell>
                <Table.HeaderCell>{t('thumbs.share')}</Table.HeaderCell>
                <Table.HeaderCell>{t('thumbs.last')}</Table.HeaderCell>
              </Table.HeaderRow>
            </Table.Head>
            <Table.Body>
              {thumbs.map(({ madeWith, up, down, lastAt }) => (
                <Table.Row key={madeWith}>
                  <RowHead>{rulesWords(madeWith, feature)}</RowHead>
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
