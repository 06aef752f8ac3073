import { Anchor } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import type { CallLine } from '../../../server/contract/models-view.ts';
import { QuietTag } from '../../ui/quiet-tag.tsx';
import { followLink } from '../router/follow-link.ts';
import { callHref, callsHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { inFigures } from '../ui/numbers.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { inMoney } from '../ui/in-money.ts';
import { inSeconds } from './in-seconds.ts';
import { featureName, outcomeName } from './words.ts';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';

/** Calls, newest first; each leads to what was sent and came back. */
export function CallsTable({ id, calls }: { id: string; calls: CallLine[] }) {
  const { t } = useWords(modelsWords);
  const { navigate } = useRouter();
  const isPriced = calls.some(({ cost }) => cost > 0);
  return (
    <TableFrame label={t('calls')} minWidth={760}>
      <Table isReadOnly size="small">
        <Table.Head>
          <Table.HeaderRow>
            <Table.HeaderCell>{t('when')}</Table.HeaderCell>
            <Table.HeaderCell>{t('for')}</Table.HeaderCell>
            <Table.HeaderCell>{t('ticket')}</Table.HeaderCell>
            <Table.HeaderCell width="20%">{t('outcome')}</Table.HeaderCell>
            <Table.HeaderCell>{t('dropped')}</Table.HeaderCell>
            <Table.HeaderCell>{t('tokens')}</Table.HeaderCell>
            {isPriced && <Table.HeaderCell>{t('cost')}</Table.HeaderCell>}
            <Table.HeaderCell>{t('took')}</Table.HeaderCell>
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {calls.map((call) => (
            <Table.Row key={call.id}>
              <RowHead>
                <Anchor href={callHref(id, call.id)} onClick={followLink(navigate)}>
                  <TimeAgo at={call.at} />
                </Anchor>
              </RowHead>
              <Table.Cell>{featureName(call.feature)}</Table.Cell>
              <Table.Cell>
                {call.ticketId !== undefined && (
                  <Anchor
                    href={callsHref(id, { ticket: call.ticketId })}
                    onClick={followLink(navigate)}
                  >
                    #{call.ticketId}
                  </Anchor>
                )}
              </Table.Cell>
              <Table.Cell>
                <Outcome outcome={call.outcome} />
              </Table.Cell>
              <Table.Cell>{call.dropped === undefined ? '–' : inFigures(call.dropped)}</Table.Cell>
              <Table.Cell>{inFigures(call.tokensIn + call.tokensOut)}</Table.Cell>
              {isPriced && <Table.Cell>{inMoney(call.cost)}</Table.Cell>}
              <Table.Cell>{inSeconds(call.tookMs)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </TableFrame>
  );
}

/** How a call ended, in a word. */
export function Outcome({ outcome }: Pick<CallLine, 'outcome'>) {
  const isAnswer = outcome === 'answered' || outcome === 'repaired';
  return <QuietTag $tone={isAnswer ? 'success' : 'warning'}>{outcomeName(outcome)}</QuietTag>;
}
