import { Button } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import { useState } from 'react';
import type { LedgerDay, LedgerKind } from '../../../server/contract/history-view.ts';
import { ledgerKind } from '../../../server/contract/history-view.ts';
import { dateFormat } from '../../ui/date-format.ts';
import { Stack, Subtle } from '../ui/card.ts';
import { inFigures } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { ChoiceField } from './choice-field.tsx';
import { judgeDay } from './judge-day.ts';
import { LedgerMark } from './ledger-mark.tsx';
import { howDaysAreTold, kindNames, reasonsOf } from './ledger-words.ts';

const daysAtOnce = 31;

/** The days of one kind, newest first: what was made on each. Beside tickets stand the comments written on that day. */
export function LedgerDays({ days }: { days: LedgerDay[] }) {
  const [kind, setKind] = useState<LedgerKind>('tickets');
  const [shown, setShown] = useState(daysAtOnce);
  const kinds = ledgerKind.options.filter((one) => days.some((day) => day.kind === one));
  const own = days.filter((day) => day.kind === kind);
  const comments = new Map(
    days.filter((day) => day.kind === 'comments').map(({ day, stored }) => [day, stored]),
  );
  const format = dateFormat(navigator.language, { dateStyle: 'medium', timeZone: 'UTC' });
  const isComments = kind === 'comments';
  return (
    <Stack>
      <div style={{ maxWidth: '280px' }}>
        <ChoiceField<LedgerKind>
          label="Days of"
          choices={(kinds.includes(kind) ? kinds : [kind, ...kinds]).map((one) => [
            one,
            kindNames[one],
          ])}
          value={kind}
          onChange={(one) => {
            setKind(one);
            setShown(daysAtOnce);
          }}
        />
      </div>
      <Subtle>{howDaysAreTold(kind)}</Subtle>
      {own.length === 0 ? (
        <span>None of this kind in this period.</span>
      ) : (
        <TableFrame label="Day by day" minWidth={kind === 'tickets' ? 680 : 520}>
          <Table isReadOnly size="small">
            <Table.Head>
              <Table.HeaderRow>
                <Table.HeaderCell>Day (UTC)</Table.HeaderCell>
                <Table.HeaderCell>{isComments ? 'Sampled' : 'Result'}</Table.HeaderCell>
                {!isComments && <Table.HeaderCell>In Zendesk</Table.HeaderCell>}
                <Table.HeaderCell>Stored</Table.HeaderCell>
                {!isComments && <Table.HeaderCell>Left out</Table.HeaderCell>}
                {kind === 'tickets' && <Table.HeaderCell>Comments stored</Table.HeaderCell>}
              </Table.HeaderRow>
            </Table.Head>
            <Table.Body>
              {own.slice(0, shown).map((day) => (
                <Table.Row key={day.day}>
                  <RowHead>{format.format(new Date(day.day))}</RowHead>
                  <Table.Cell>
                    {isComments ? sampledOf(day) : <LedgerMark judged={judgeDay(day)} />}
                  </Table.Cell>
                  {!isComments && (
                    <Table.Cell>
                      {day.inZendesk === undefined ? '–' : inFigures(day.inZendesk)}
                    </Table.Cell>
                  )}
                  <Table.Cell>{inFigures(day.stored)}</Table.Cell>
                  {!isComments && <Table.Cell>{reasonsOf(day.leftOut) || '–'}</Table.Cell>}
                  {kind === 'tickets' && (
                    <Table.Cell>{inFigures(comments.get(day.day) ?? 0)}</Table.Cell>
                  )}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </TableFrame>
      )}
      {own.length > shown && (
        <div>
          <Button size="small" onClick={() => setShown(shown + daysAtOnce)}>
            Show {Math.min(daysAtOnce, own.length - shown)} more of {own.length} days
          </Button>
        </div>
      )}
    </Stack>
  );
}

function sampledOf({ sampled }: LedgerDay): string {
  if (!sampled) return 'Not sampled yet';
  return `${inFigures(sampled.agree)} of ${inFigures(sampled.compared)} agreed`;
}
