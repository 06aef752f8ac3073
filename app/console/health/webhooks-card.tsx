import { Table } from '@zendeskgarden/react-tables';
import type { HealthView } from '../../../server/contract/health-view.ts';
import { dateFormat } from '../../ui/date-format.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { inFigures } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { wordsNow } from '../language/words-now.ts';
import { useWords } from '../language/use-words.ts';
import { healthWords } from './health-words.ts';

const reasons = [
  'no-signature',
  'no-timestamp',
  'bad-timestamp',
  'too-old',
  'too-new',
  'wrong',
  'unknown-install',
  'unreadable',
  'not-stored',
] as const;

/** Which webhooks came, and which were not taken. */
export function WebhooksCard({ health: { days, refused } }: { health: HealthView }) {
  const { t, locale } = useWords(healthWords);
  const format = dateFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <Card aria-labelledby="webhooks">
      <CardTitle id="webhooks">{t('webhooks')}</CardTitle>
      {refused !== undefined && (
        <Subtle>
          {refused.length === 0
            ? t('refused.none')
            : t('refused', { join: refused.map(refusalOf).join(', ') })}
        </Subtle>
      )}
      <Subtle>{t('repaired.more')}</Subtle>
      {days.length === 0 ? (
        <div>{t('webhooks.none')}</div>
      ) : (
        <TableFrame label={t('webhooks.table')} minWidth={420}>
          <Table isReadOnly size="small">
            <Table.Head>
              <Table.HeaderRow>
                <Table.HeaderCell>{t('day')}</Table.HeaderCell>
                <Table.HeaderCell>{t('received')}</Table.HeaderCell>
                <Table.HeaderCell>{t('day.refused')}</Table.HeaderCell>
                <Table.HeaderCell>{t('repaired')}</Table.HeaderCell>
              </Table.HeaderRow>
            </Table.Head>
            <Table.Body>
              {days.map(({ day, received, refused: notTaken, repaired }) => (
                <Table.Row key={day}>
                  <RowHead>{format.format(new Date(day))}</RowHead>
                  <Table.Cell>{inFigures(received)}</Table.Cell>
                  <Table.Cell>{inFigures(notTaken)}</Table.Cell>
                  <Table.Cell>{inFigures(repaired)}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </TableFrame>
      )}
    </Card>
  );
}

/** How many were refused, and why, by the backend's code. */
function refusalOf({ reason, count }: { reason: string; count: number }): string {
  const known = reasons.find((one) => one === reason);
  if (known === undefined) return `${inFigures(count)} ${reason}`;
  return wordsNow(healthWords).t(`refusal.${known}`, { count });
}
