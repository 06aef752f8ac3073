import { useEffect, useRef, useState } from 'react';
import { minPasswordLength } from '../../../server/contract/person.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Row, Stack } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { isFieldOf, useFields } from '../ui/use-fields.ts';
import { useWords } from '../language/use-words.ts';
import { meWords } from './me-words.ts';

const blank = { current: '', password: '' };

interface PasswordCardProps {
  email: string;
  onChanged(): void;
}

/** Another password; sessions elsewhere end with it. */
export function PasswordCard({ email, onChanged }: PasswordCardProps) {
  const { t } = useWords(meWords);
  const [changes, setChanges] = useState(0);
  const said = useRef<HTMLDivElement>(null);
  // The button that had the focus went with its form: what was said of it is where one goes on.
  useEffect(() => {
    if (changes > 0) said.current?.focus();
  }, [changes]);
  return (
    <Card aria-labelledby="password">
      <CardTitle id="password">{t('password')}</CardTitle>
      <PasswordForm
        key={changes}
        email={email}
        onChanged={() => {
          setChanges(changes + 1);
          onChanged();
        }}
      />
      <div ref={said} role="status" tabIndex={-1}>
        {changes > 0 && t('password.changed')}
      </div>
    </Card>
  );
}

function PasswordForm({ email, onChanged }: PasswordCardProps) {
  const { t } = useWords(meWords);
  const api = useApi();
  const change = useAction(async (typed: typeof blank) => {
    await api.changePassword(typed);
    onChanged();
  });
  const { values, field, refuse } = useFields(blank, change.error);
  const submit = () => {
    const wrong = {
      ...(values.current === '' && { current: t('password.currentMissing') }),
      ...(values.password.length < minPasswordLength && {
        password: t('password.short', { minPasswordLength }),
      }),
    };
    if (Object.keys(wrong).length > 0) refuse(wrong);
    else change.run(values);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack style={{ maxWidth: 420 }}>
        {!isFieldOf(blank, change.error?.field) && (
          <ErrorNotice error={change.error} title={t('password.failed')} />
        )}
        <input type="hidden" autoComplete="username" value={email} readOnly />
        <TextField
          {...field('current')}
          label={t('password.current')}
          type="password"
          autoComplete="current-password"
        />
        <TextField
          {...field('password')}
          label={t('password.new')}
          hint={t('password.hint', { minPasswordLength })}
          type="password"
          autoComplete="new-password"
        />
        <Row>
          <BusyButton type="submit" busy={change.busy}>
            {t('password.change')}
          </BusyButton>
        </Row>
      </Stack>
    </form>
  );
}
