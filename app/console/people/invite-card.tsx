import { useState } from 'react';
import type { Access, InviteMade } from '../../../server/contract/person.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { CopyField } from '../ui/copy-field.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { isFieldOf, useFields } from '../ui/use-fields.ts';
import { AccessFields, accessProblem } from './access-fields.tsx';
import { useWords } from '../language/use-words.ts';
import { peopleWords } from './people-words.ts';

interface InviteCardProps {
  accounts: readonly { id: string; name: string }[];
  onInvited(): void;
}

const blank = { email: '' };
const reader: Access = { role: 'read-only' };

/** Asks somebody in: makes a link, which is shown here once, for the administrator to pass on. */
export function InviteCard({ accounts, onInvited }: InviteCardProps) {
  const { t } = useWords(peopleWords);
  const api = useApi();
  const [access, setAccess] = useState<Access>(reader);
  const [made, setMade] = useState<InviteMade & { email: string }>();
  const invite = useAction(async (email: string) => {
    // Somebody who waits for a new link is not to copy the last one.
    setMade(undefined);
    setMade({ email, ...(await api.invite({ email, ...access })) });
    onInvited();
  });
  const { values, field, refuse } = useFields(blank, invite.error);
  const problem = accessProblem(access);
  const submit = () => {
    const email = values.email.trim();
    if (!/^\S+@\S+\.\S+$/.test(email)) refuse({ email: t('email.wrong') });
    else if (problem === undefined) invite.run(email);
  };
  return (
    <Card aria-labelledby="invite">
      <CardTitle id="invite">{t('invite')}</CardTitle>
      <Subtle>{t('invite.more')}</Subtle>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack style={{ maxWidth: 520 }}>
          {!isFieldOf(blank, invite.error?.field) && (
            <ErrorNotice error={invite.error} title={t('invite.failed')} />
          )}
          <TextField {...field('email')} label={t('email')} type="email" autoComplete="off" />
          <AccessFields access={access} accounts={accounts} onChange={setAccess} />
          {problem && <div role="status">{problem}</div>}
          <div>
            <BusyButton type="submit" isPrimary busy={invite.busy} disabled={problem !== undefined}>
              {t('invite.make')}
            </BusyButton>
          </div>
          {made && (
            <div role="status">
              <CopyField label={t('invite.link', { email: made.email })} value={made.link} />
            </div>
          )}
        </Stack>
      </form>
    </Card>
  );
}
