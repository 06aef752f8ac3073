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
import { ChoiceField } from '../ui/choice-field.tsx';
import { judgeDay } from './judge-day.ts';
import { LedgerMark } from './ledger-mark.tsx';
import { howDaysAreTold, kindName, reasonsOf } from './ledger-words.ts';
import { reader } from '../language/reader.ts';
import { useWords } from '../language/use-words.ts';
import { wordsNow } from '../language/words-now.ts';
import { historyWords } from './history-words.ts';

const daysAtOnce = 31;

/** The days of one kind, newest first: what was made on each. Beside tickets stand the comments written on that day. */
export function LedgerDays({ days }: { days: LedgerDay[] }) {
  const { t } = useWords(historyWords);
  const [kind, setKind] = useState<LedgerKind>('tickets');
  const [shown, setShown] = useState(daysAtOnce);
  const kinds = ledgerKind.options.filter((one) => days.some((day) => day.kind === one));
  const own = days.filter((day) => day.kind === kind);
  const comments = new Map(
    days.filter((day) => day.kind === 'comments').map(({ day, stored }) => [day, stored]),
  );
  const format = dateFormat(reader().locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const isComments = kind === 'comments';
  return (
    <Stack>
      <div style={{ maxWidth: '280px' }}>
        <ChoiceField<LedgerKind>
          label={t('ledger.daysOf')}
          choices={(kinds.includes(kind) ? kinds : [kind, ...kinds]).map((one) => [
            one,
            kindName(one),
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
        <span>{t('ledger.daysNone')}</span>
      ) : (
        <TableFrame label={t('ledger.byDay')} minWidth={kind === 'tickets' ? 680 : 520}>
          <Table isReadOnly size="small">
            <Table.Head>
              <Table.HeaderRow>
                <Table.HeaderCell>{t('day')}</Table.HeaderCell>
                <Table.HeaderCell>
                  {isComments ? t('ledger.sampled') : t('ledger.result')}
                </Table.HeaderCell>
                {!isComments && <Table.HeaderCell>{t('ledger.inZendesk')}</Table.HeaderCell>}
                <Table.HeaderCell>{t('ledger.stored')}</Table.HeaderCell>
                {!isComments && <Table.HeaderCell>{t('leftOut')}</Table.HeaderCell>}
                {kind === 'tickets' && (
                  <Table.HeaderCell>{t('ledger.commentsStored')}</Table.HeaderCell>
                )}
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
            {t('ledger.more.days', {
              more: Math.min(daysAtOnce, own.length - shown),
              all: own.length,
            })}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function sampledOf({ sampled }: LedgerDay): string {
  const { t } = wordsNow(historyWords);
  if (!sampled) return t('ledger.notSampled');
  return t('ledger.agreed', {
    agree: inFigures(sampled.agree),
    compared: inFigures(sampled.compared),
  });
}
