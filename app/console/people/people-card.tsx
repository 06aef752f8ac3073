import { Button } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import { Tag } from '@zendeskgarden/react-tags';
import { useState } from 'react';
import type { PeopleView } from '../../../server/contract/person.ts';
import { ConfirmDialog } from '../accounts/confirm-dialog.tsx';
import { useApi } from '../api/api-provider.tsx';
import { Card, CardTitle, Row, Subtle } from '../ui/card.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { AccessDialog } from './access-dialog.tsx';
import { roleNames } from './role-words.ts';

type Somebody = PeopleView['people'][number];

interface PeopleCardProps {
  view: PeopleView;
  accounts: readonly { id: string; name: string }[];
  onChange(view: PeopleView): void;
}

interface Asked {
  question: string;
  consequences: string;
  button: string;
  failure: string;
  act(): Promise<PeopleView>;
}

/** Everybody who can sign in, and what an administrator can do about that. */
export function PeopleCard({ view, accounts, onChange }: PeopleCardProps) {
  const api = useApi();
  const [changing, setChanging] = useState<Somebody>();
  const [asked, setAsked] = useState<Asked>();
  const remove = ({ id, name }: Somebody): Asked => ({
    question: `Remove ${name}?`,
    consequences: `${name} is signed out everywhere at once and cannot sign in again. Links they gave out stop working. The activity log keeps their name.`,
    button: 'Remove',
    failure: 'The person was not removed',
    act: () => api.removePerson(id),
  });
  const signOut = ({ id, name }: Somebody): Asked => ({
    question: `Sign ${name} out everywhere?`,
    consequences: 'They can sign in again with their password.',
    button: 'Sign out',
    failure: 'The sessions were not ended',
    act: () => api.endSessionsOf(id),
  });
  const dropFactor = ({ id, name }: Somebody): Asked => ({
    question: `Remove the second factor of ${name}?`,
    consequences:
      'Do this only when you know that it is them who lost the device: the password alone lets them in then.',
    button: 'Remove second factor',
    failure: 'The second factor was not removed',
    act: () => api.dropSecondFactorOf(id),
  });
  const nameOf = (id: string) =>
    accounts.find((one) => one.id === id)?.name ?? 'an account that is gone';
  return (
    <Card aria-labelledby="people">
      <CardTitle id="people">Who can sign in</CardTitle>
      <TableFrame label="People" minWidth={720}>
        <Table isReadOnly size="small">
          <Table.Head>
            <Table.HeaderRow>
              <Table.HeaderCell width="28%">Name</Table.HeaderCell>
              <Table.HeaderCell>May</Table.HeaderCell>
              <Table.HeaderCell width="16%">Last seen</Table.HeaderCell>
              <Table.HeaderCell width="36%">Change</Table.HeaderCell>
            </Table.HeaderRow>
          </Table.Head>
          <Table.Body>
            {view.people.map((one) => (
              <Table.Row key={one.id}>
                <RowHead>
                  {one.name} {one.isYou && <Tag size="small">You</Tag>}
                  <Subtle as="div" style={{ margin: 0 }}>
                    {one.email}
                  </Subtle>
                </RowHead>
                <Table.Cell>
                  {roleNames[one.role]}
                  {one.accountIds && (
                    <Subtle as="div" style={{ margin: 0 }}>
                      {one.accountIds.map(nameOf).join(', ')}
                    </Subtle>
                  )}
                  {one.hasSecondFactor && (
                    <Subtle as="div" style={{ margin: 0 }}>
                      Second factor
                    </Subtle>
                  )}
                </Table.Cell>
                <Table.Cell>{one.seenAt ? <TimeAgo at={one.seenAt} /> : 'Not yet'}</Table.Cell>
                <Table.Cell>
                  <Row>
                    <Button
                      size="small"
                      aria-label={`Change access of ${one.name}`}
                      onClick={() => setChanging(one)}
                    >
                      Access
                    </Button>
                    {!one.isYou && one.sessions > 0 && (
                      <Button
                        size="small"
                        isBasic
                        aria-label={`Sign ${one.name} out`}
                        onClick={() => setAsked(signOut(one))}
                      >
                        Sign out
                      </Button>
                    )}
                    {!one.isYou && one.hasSecondFactor && (
                      <Button size="small" isBasic onClick={() => setAsked(dropFactor(one))}>
                        Remove second factor
                      </Button>
                    )}
                    <Button
                      size="small"
                      isBasic
                      isDanger
                      aria-label={`Remove ${one.name}`}
                      onClick={() => setAsked(remove(one))}
                    >
                      Remove
                    </Button>
                  </Row>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </TableFrame>
      {changing && (
        <AccessDialog
          person={changing}
          accounts={accounts}
          onChanged={onChange}
          onClose={() => setChanging(undefined)}
        />
      )}
      {asked && (
        <ConfirmDialog
          {...asked}
          act={async () => onChange(await asked.act())}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Card>
  );
}
