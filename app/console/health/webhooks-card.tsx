import { Table } from '@zendeskgarden/react-tables';
import type { HealthView } from '../../../server/contract/health-view.ts';
import { dateFormat } from '../../ui/date-format.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { inFigures } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';

/** Why a delivery was refused, by the backend's code. */
const reasons: Record<string, string> = {
  'no-signature': 'without a signature',
  'no-timestamp': 'without a time',
  'bad-timestamp': 'with a time that is none',
  'too-old': 'too old',
  'too-new': 'from the future: is a clock wrong?',
  wrong: 'signed with another secret',
  'unknown-install': 'for an account that is not here',
  unreadable: 'that could not be read',
  'not-stored': 'that could not be stored, for Zendesk to send again',
};

/** Which webhooks came, and which were not taken. */
export function WebhooksCard({ health: { days, refused } }: { health: HealthView }) {
  const format = dateFormat(navigator.language, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <Card aria-labelledby="webhooks">
      <CardTitle id="webhooks">Webhooks</CardTitle>
      {refused !== undefined && (
        <Subtle>
          {refused.length === 0
            ? 'None was refused since this process started.'
            : `Refused since this process started: ${refused
                .map(({ reason, count }) => `${inFigures(count)} ${reasons[reason] ?? reason}`)
                .join(', ')}.`}
        </Subtle>
      )}
      {days.length === 0 ? (
        <div>None has come yet. They come when a ticket changes in a connected account.</div>
      ) : (
        <TableFrame label="Webhooks by day" minWidth={280}>
          <Table isReadOnly size="small">
            <Table.Head>
              <Table.HeaderRow>
                <Table.HeaderCell>Day (UTC)</Table.HeaderCell>
                <Table.HeaderCell>Received</Table.HeaderCell>
              </Table.HeaderRow>
            </Table.Head>
            <Table.Body>
              {days.map(({ day, received }) => (
                <Table.Row key={day}>
                  <RowHead>{format.format(new Date(day))}</RowHead>
                  <Table.Cell>{inFigures(received)}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </TableFrame>
      )}
    </Card>
  );
}
