import { Anchor } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import type { UsageDay } from '../../../server/contract/models-view.ts';
import { dateFormat } from '../../ui/date-format.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { inFigures, inPercent } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { inMoney } from './in-money.ts';
import { inSeconds } from './in-seconds.ts';
import { ModelsPage } from './models-page.tsx';
import { RemotePart } from './remote-part.tsx';
import { StandingCard } from './standing-card.tsx';
import { useModels } from './use-models.ts';
import { useModelsRemote } from './use-models-remote.ts';
import { featureNames } from './words.ts';

/** What the model was used for and what that came to, by day and feature. */
export function UsageScreen({ id }: { id: string }) {
  const models = useModels(id);
  const used = useModelsRemote(`usage ${id}`, (api, signal) => api.modelUsage(id, signal));
  return (
    <ModelsPage id={id} title="Usage of the model" part="usage">
      <RemotePart used={models} what="the budget">
        {(value) => <StandingCard models={value} />}
      </RemotePart>
      <Card aria-labelledby="usage">
        <CardTitle id="usage">Last 30 days</CardTitle>
        <RemotePart used={used} what="the usage">
          {({ days }) =>
            days.length === 0 ? (
              <div>No calls yet.</div>
            ) : (
              <>
                <UsageTable days={days} />
                <Subtle style={{ margin: '12px 0 0' }}>
                  <Anchor
                    href={`/api/console/installs/${encodeURIComponent(id)}/models/usage.csv`}
                    download
                  >
                    Download a year as CSV
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
  const format = dateFormat(navigator.language, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <TableFrame label="Usage by day" minWidth={760}>
      <Table isReadOnly size="small">
        <Table.Head>
          <Table.HeaderRow>
            <Table.HeaderCell>Day (UTC)</Table.HeaderCell>
            <Table.HeaderCell>For</Table.HeaderCell>
            <Table.HeaderCell>Calls</Table.HeaderCell>
            <Table.HeaderCell>Failed</Table.HeaderCell>
            <Table.HeaderCell>Tokens sent</Table.HeaderCell>
            <Table.HeaderCell>Tokens received</Table.HeaderCell>
            <Table.HeaderCell>Cost</Table.HeaderCell>
            <Table.HeaderCell>Dropped</Table.HeaderCell>
            <Table.HeaderCell>Time of a call</Table.HeaderCell>
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {days.map((day) => (
            <Table.Row key={`${day.day} ${day.feature}`}>
              <RowHead>{format.format(new Date(day.day))}</RowHead>
              <Table.Cell>{featureNames[day.feature]}</Table.Cell>
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
