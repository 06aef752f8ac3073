import { Table } from '@zendeskgarden/react-tables';
import { useState } from 'react';
import type { InviteMade, PeopleView } from '../../../server/contract/person.ts';
import { exactTime } from '../../ui/relative-time.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { CopyField } from '../ui/copy-field.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { accountsOf } from './accounts-of.ts';
import { roleName } from './role-words.ts';
import { useWords } from '../language/use-words.ts';
import { peopleWords } from './people-words.ts';

type Invite = PeopleView['invites'][number];

interface InvitesCardProps {
  invites: readonly Invite[];
  accounts: readonly { id: string; name: string }[];
  onChange(view: PeopleView): void;
  onRenewed(): void;
}

/** Links that nobody has used yet. */
export function InvitesCard({ invites, accounts, onChange, onRenewed }: InvitesCardProps) {
  const { t, locale } = useWords(peopleWords);
  const api = useApi();
  const withdraw = useAction(async (id: string) => onChange(await api.withdrawInvite(id)));
  const [renewed, setRenewed] = useState<InviteMade & { email: string }>();
  const renew = useAction(async ({ id, email }: Invite) => {
    setRenewed({ email, ...(await api.renewInvite(id)) });
    onRenewed();
  });
  return (
    <Card aria-labelledby="invites">
      <CardTitle id="invites">{t('invites')}</CardTitle>
      <ErrorNotice error={withdraw.error} title={t('invites.notWithdrawn')} isSpaced />
      <ErrorNotice error={renew.error} title={t('invites.notRenewed')} isSpaced />
      <TableFrame label={t('invites.table')}>
        <Table isReadOnly size="small">
          <Table.Head>
            <Table.HeaderRow>
              <Table.HeaderCell width="34%">{t('email')}</Table.HeaderCell>
              <Table.HeaderCell>{t('may')}</Table.HeaderCell>
              <Table.HeaderCell>{t('invites.until')}</Table.HeaderCell>
              <Table.HeaderCell>{t('change')}</Table.HeaderCell>
            </Table.HeaderRow>
          </Table.Head>
          <Table.Body>
            {invites.map((one) => (
              <Table.Row key={one.id}>
                <RowHead>{one.email}</RowHead>
                <Table.Cell>
                  {roleName(one.role)}
                  <Subtle as="div" style={{ margin: 0 }}>
                    {accountsOf(one.accountIds, accounts)}
                  </Subtle>
                  <Subtle as="div" style={{ margin: 0 }}>
                    {t('invites.by', { name: one.invitedBy })}
                  </Subtle>
                </Table.Cell>
                <Table.Cell>
                  {one.isExpired ? t('invites.expired') : exactTime(one.expiresAt, locale)}
                </Table.Cell>
                <Table.Cell>
                  <BusyButton
                    size="small"
                    isBasic
                    busy={renew.busy}
                    aria-label={t('renew.of', { email: one.email })}
                    onClick={() => renew.run(one)}
                  >
                    {t('renew')}
                  </BusyButton>
                  <BusyButton
                    size="small"
                    isBasic
                    isDanger
                    busy={withdraw.busy}
                    aria-label={t('withdraw.of', { email: one.email })}
                    onClick={() => withdraw.run(one.id)}
                  >
                    {t('withdraw')}
                  </BusyButton>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </TableFrame>
      {renewed && invites.some(({ email }) => email === renewed.email) && (
        <div role="status">
          <CopyField label={t('invite.link', { email: renewed.email })} value={renewed.link} />
        </div>
      )}
    </Card>
  );
}
