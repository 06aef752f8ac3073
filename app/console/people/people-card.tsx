import { Button } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import { Tag } from '@zendeskgarden/react-tags';
import { useState } from 'react';
import type { PeopleView } from '../../../server/contract/person.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { useApi } from '../api/api-provider.tsx';
import { Card, CardTitle, Row, Subtle } from '../ui/card.ts';
import { RowHead } from '../ui/row-head.ts';
import { TableFrame } from '../ui/table-frame.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { AccessDialog } from './access-dialog.tsx';
import { accountsOf } from './accounts-of.ts';
import { roleName } from './role-words.ts';
import { useWords } from '../language/use-words.ts';
import { peopleWords } from './people-words.ts';

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
  const { t } = useWords(peopleWords);
  const api = useApi();
  const [changing, setChanging] = useState<Somebody>();
  const [asked, setAsked] = useState<Asked>();
  const remove = ({ id, name }: Somebody): Asked => ({
    question: t('remove.ask', { name }),
    consequences: t('remove.more', { name }),
    button: t('remove'),
    failure: t('remove.failed'),
    act: () => api.removePerson(id),
  });
  const signOut = ({ id, name }: Somebody): Asked => ({
    question: t('signOut.ask', { name }),
    consequences: t('signOut.more'),
    button: t('signOut'),
    failure: t('signOut.failed'),
    act: () => api.endSessionsOf(id),
  });
  const dropFactor = ({ id, name }: Somebody): Asked => ({
    question: t('factor.ask', { name }),
    consequences: t('factor.more'),
    button: t('factor.remove'),
    failure: t('factor.notRemoved'),
    act: () => api.dropSecondFactorOf(id),
  });
  return (
    <Card aria-labelledby="people">
      <CardTitle id="people">{t('people')}</CardTitle>
      <TableFrame label={t('title')} minWidth={720}>
        <Table isReadOnly size="small">
          <Table.Head>
            <Table.HeaderRow>
              <Table.HeaderCell width="28%">{t('name')}</Table.HeaderCell>
              <Table.HeaderCell>{t('may')}</Table.HeaderCell>
              <Table.HeaderCell width="16%">{t('lastSeen')}</Table.HeaderCell>
              <Table.HeaderCell width="36%">{t('change')}</Table.HeaderCell>
            </Table.HeaderRow>
          </Table.Head>
          <Table.Body>
            {view.people.map((one) => (
              <Table.Row key={one.id}>
                <RowHead>
                  {one.name} {one.isYou && <Tag size="small">{t('you')}</Tag>}
                  <Subtle as="div" style={{ margin: 0 }}>
                    {one.email}
                  </Subtle>
                </RowHead>
                <Table.Cell>
                  {roleName(one.role)}
                  {one.accountIds && (
                    <Subtle as="div" style={{ margin: 0 }}>
                      {accountsOf(one.accountIds, accounts)}
                    </Subtle>
                  )}
                  {one.hasSecondFactor && (
                    <Subtle as="div" style={{ margin: 0 }}>
                      {t('factor')}
                    </Subtle>
                  )}
                </Table.Cell>
                <Table.Cell>{one.seenAt ? <TimeAgo at={one.seenAt} /> : t('notYet')}</Table.Cell>
                <Table.Cell>
                  <Row>
                    <Button
                      size="small"
                      aria-label={t('access.change', { name: one.name })}
                      onClick={() => setChanging(one)}
                    >
                      {t('access')}
                    </Button>
                    {!one.isYou && one.sessions > 0 && (
                      <Button
                        size="small"
                        isBasic
                        aria-label={t('signOut.of', { name: one.name })}
                        onClick={() => setAsked(signOut(one))}
                      >
                        {t('signOut')}
                      </Button>
                    )}
                    {!one.isYou && one.hasSecondFactor && (
                      <Button
                        size="small"
                        isBasic
                        aria-label={t('factor.remove.of', { name: one.name })}
                        onClick={() => setAsked(dropFactor(one))}
                      >
                        {t('factor.remove')}
                      </Button>
                    )}
                    <Button
                      size="small"
                      isBasic
                      isDanger
                      aria-label={t('remove.of', { name: one.name })}
                      onClick={() => setAsked(remove(one))}
                    >
                      {t('remove')}
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
