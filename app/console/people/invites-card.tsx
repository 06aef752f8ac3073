import { Table } from '@zendeskgarden/react-tables';
import type { PeopleView } from '../../../server/contract/person.ts';
import { exactTime } from '../../ui/relative-time.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { roleNames } from './role-words.ts';

interface InvitesCardProps {
  invites: PeopleView['invites'];
  onChange(view: PeopleView): void;
}

/** Links that nobody has used yet. */
export function InvitesCard({ invites, onChange }: InvitesCardProps) {
  const api = useApi();
  const withdraw = useAction(async (id: string) => onChange(await api.withdrawInvite(id)));
  return (
    <Card aria-labelledby="invites">
      <CardTitle id="invites">Invited, and not here yet</CardTitle>
      <ErrorNotice error={withdraw.error} title="The invitation was not withdrawn" isSpaced />
      <TableFrame label="Invitations">
        <Table isReadOnly size="small">
          <Table.Head>
            <Table.HeaderRow>
              <Table.HeaderCell width="34%">E-mail</Table.HeaderCell>
              <Table.HeaderCell>May</Table.HeaderCell>
              <Table.HeaderCell>Good until</Table.HeaderCell>
              <Table.HeaderCell>Change</Table.HeaderCell>
            </Table.HeaderRow>
          </Table.Head>
          <Table.Body>
            {invites.map((one) => (
              <Table.Row key={one.id}>
                <RowHead>{one.email}</RowHead>
                <Table.Cell>{roleNames[one.role]}</Table.Cell>
                <Table.Cell>
                  {one.isExpired
                    ? 'Expired: invite again for a new link'
                    : exactTime(one.expiresAt, navigator.language)}
                </Table.Cell>
                <Table.Cell>
                  <BusyButton
                    size="small"
                    isBasic
                    isDanger
                    busy={withdraw.busy}
                    aria-label={`Withdraw the invitation of ${one.email}`}
                    onClick={() => withdraw.run(one.id)}
                  >
                    Withdraw
                  </BusyButton>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </TableFrame>
    </Card>
  );
}
