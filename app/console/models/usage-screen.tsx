import { Anchor } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import type { UsageDay } from '../../../server/contract/models-view.ts';
import { dateFormat } from '../../ui/date-format.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { inFigures, inPercent } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { inMoney } from '../ui/in-money.ts';
import { inSeconds } from './in-seconds.ts';
import { ModelsPage } from './models-page.tsx';
import { RemotePart } from '../ui/remote-part.tsx';
import { StandingCard } from './standing-card.tsx';
import { useModels } from './use-models.ts';
import { useApiRemote } from '../api/use-api-remote.ts';
import { featureName } from './words.ts';
import { reader } from '../language/reader.ts';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';

/** What the model was used for and what that came to, by day and feature. */
export function UsageScreen({ id }: { id: string }) {
  const { t } = useWords(modelsWords);
  const models = useModels(id);
  const used = useApiRemote(`usage ${id}`, (api, signal) => api.modelUsage(id, signal));
  return (
    <ModelsPage id={id} title={t('usage.title')} part="usage">
      <RemotePart used={models} what={t('theBudget')}>
        {(value) => <StandingCard models={value} />}
      </RemotePart>
      <Card aria-labelledby="usage">
        <CardTitle id="usage">{t('usage.days')}</CardTitle>
        <RemotePart used={used} what={t('theUsage')}>
          {({ days }) =>
            days.length === 0 ? (
              <div>{t('calls.none')}</div>
            ) : (
              <>
                <UsageTable days={days} />
                <Subtle style={{ margin: '12px 0 0' }}>
                  <Anchor
                    href={`/api/console/installs/${encodeURIComponent(id)}/models/usage.csv`}
                    download
                  >
                    {t('usage.csv')}
                  </Anchor>
                </Subtle>
              </>
            )
          }
        </RemotePart>
      </Card>
    </ModelsPage>
  );
}

function UsageTable({ days }: { days: UsageDay[] }) {
  const { t } = useWords(modelsWords);
  const format = dateFormat(reader().locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <TableFrame label={t('usage.table')} minWidth={760}>
      <Table isReadOnly size="small">
        <Table.Head>
          <Table.HeaderRow>
            <Table.HeaderCell>{t('day')}</Table.HeaderCell>
            <Table.HeaderCell>{t('for')}</Table.HeaderCell>
            <Table.HeaderCell>{t('calls')}</Table.HeaderCell>
            <Table.HeaderCell>{t('failed')}</Table.HeaderCell>
            <Table.HeaderCell>{t('tokensSent')}</Table.HeaderCell>
            <Table.HeaderCell>{t('tokensReceived')}</Table.HeaderCell>
            <Table.HeaderCell>{t('cost')}</Table.HeaderCell>
            <Table.HeaderCell>{t('dropped')}</Table.HeaderCell>
            <Table.HeaderCell>{t('usage.time')}</Table.HeaderCell>
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {days.map((day) => (
            <Table.Row key={`${day.day} ${day.feature}`}>
              <RowHead>{format.format(new Date(day.day))}</RowHead>
              <Table.Cell>{featureName(day.feature)}</Table.Cell>
              <Table.Cell>{inFigures(day.calls)}</Table.Cell>
              <Table.Cell>{inFigures(day.failures)}</Table.Cell>
              <Table.Cell>{inFigures(day.tokensIn)}</Table.Cell>
              <Table.Cell>{inFigures(day.tokensOut)}</Table.Cell>
              <Table.Cell>{inMoney(day.cost)}</Table.Cell>
              <Table.Cell>{droppedShare(day)}</Table.Cell>
              <Table.Cell>{inSeconds(day.tookMs / Math.max(day.calls, 1))}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </TableFrame>
  );
}

function droppedShare({ dropped, kept }: UsageDay): string {
  return dropped + kept === 0
    ? '–'
    : `${inPercent(dropped / (dropped + kept))} % (${inFigures(dropped)})`;
}
