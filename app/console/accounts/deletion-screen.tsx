import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { DeletionReceipt } from '../../../server/contract/deletion.ts';
import { exactTime } from '../../ui/relative-time.ts';
import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import { useStoreName } from '../stores/use-store-name.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { Page, toAccounts } from '../ui/page.tsx';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';
import { inFigures } from '../ui/numbers.ts';

/** The receipt of an account that is no more: what was deleted, store by store. */
export function DeletionScreen({ id }: { id: string }) {
  const { t } = useWords(accountsWords);
  const api = useApi();
  const { remote, reload } = useRemote(`deletion ${id}`, (signal) => api.deletion(id, signal));
  return (
    <Page title={t('deleted')} back={toAccounts} column="medium">
      {remote.state === 'loading' && <Loading what={t('theReceipt')} />}
      {remote.state === 'failed' && (
        <ErrorNotice error={remote.error} title={t('receipt.unread')} onTryAgain={reload} />
      )}
      {remote.state === 'ready' && <Receipt receipt={remote.value} />}
    </Page>
  );
}

function Receipt({ receipt }: { receipt: DeletionReceipt }) {
  const { t, locale } = useWords(accountsWords);
  const storeName = useStoreName();
  const { name, subdomain, deletedAt, deletedBy, stores, kept } = receipt;
  const filled = stores.filter(({ rows }) => rows > 0).sort((a, b) => b.rows - a.rows);
  const empty = stores.length - filled.length;
  const total = filled.reduce((sum, { rows }) => sum + rows, 0);
  const story = {
    name: subdomain === undefined ? name : `${name} (${subdomain}.zendesk.com)`,
    deletedAt: exactTime(deletedAt, locale),
    by: deletedBy?.name ?? '',
    total,
    stores: filled.length,
    left: receipt.left,
    empty,
  };
  return (
    <Card aria-labelledby="receipt">
      <CardTitle id="receipt">{t('receipt')}</CardTitle>
      <Subtle>{t(deletedBy ? 'deleted.storyBy' : 'deleted.story', story)}</Subtle>
      <Table>
        <thead>
          <tr>
            <th scope="col">{t('receipt.store')}</th>
            <th scope="col">{t('receipt.rows')}</th>
          </tr>
        </thead>
        <tbody>
          {filled.map(({ store, rows }) => (
            <tr key={store}>
              <th scope="row">{storeName(store)}</th>
              <td>{inFigures(rows)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {kept && <Subtle>{t('deleted.kept', kept)}</Subtle>}
      <Button onClick={() => download(receipt)}>{t('receipt.download')}</Button>
    </Card>
  );
}

/** As JSON, for whoever has to keep it. */
function download(receipt: DeletionReceipt): void {
  const file = new Blob([`${JSON.stringify(receipt, undefined, 2)}\n`], {
    type: 'application/json',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `deleted-${receipt.installId}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

const Table = styled.table`
  width: 100%;
  margin-bottom: ${({ theme }) => theme.space.md};
  border-collapse: collapse;

  th {
    font-weight: inherit;
    text-align: start;
  }

  thead th {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  th,
  td {
    padding: ${({ theme }) => theme.space.xxs} 0;
    border-bottom: ${({ theme }) =>
      `${theme.borders.sm} ${getColor({ theme, variable: 'border.subtle' })}`};
  }

  td,
  thead th:last-child {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
`;
