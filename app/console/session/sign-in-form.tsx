import { useState } from 'react';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { asApiError } from '../api/use-remote.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Stack } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { isFieldOf, useFields } from '../ui/use-fields.ts';
import { useSession } from './session-provider.tsx';
import { useWords } from '../language/use-words.ts';
import { sessionWords } from './session-words.ts';

const blank = { email: '', password: '', code: '' };

/** E-mail and password; what was typed stays after a refusal. */
export function SignInForm({ email = '' }: { email?: string }) {
  const { t } = useWords(sessionWords);
  const api = useApi();
  const { take } = useSession();
  const [asksForCode, setAsksForCode] = useState(false);
  const signIn = useAction(async ({ code, ...typed }: typeof blank) => {
    try {
      take(await api.signIn({ ...typed, ...(code.trim() !== '' && { code }) }));
    } catch (failure) {
      const { code: why } = asApiError(failure);
      if (why !== 'second_factor_needed') throw failure;
      setAsksForCode(true);
    }
  });
  const { values, field, refuse } = useFields({ ...blank, email }, signIn.error);
  const submit = () => {
    const missing = {
      ...(values.email.trim() === '' && { email: t('email.missing') }),
      ...(values.password === '' && { password: t('password.missing') }),
    };
    if (Object.keys(missing).length > 0) refuse(missing);
    else signIn.run(values);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack>
        {!isFieldOf(blank, signIn.error?.field) && (
          <ErrorNotice error={signIn.error} title={t('notSignedIn')} />
        )}
        <TextField
          {...field('email')}
          label={t('email')}
          type="email"
          autoComplete="username"
          autoFocus={email === ''}
        />
        <TextField
          {...field('password')}
          label={t('password')}
          type="password"
          autoComplete="current-password"
          autoFocus={email !== ''}
        />
        {asksForCode && (
          <TextField
            {...field('code')}
            label={t('code')}
            hint={t('code.hint')}
            autoComplete="one-time-code"
            autoFocus
          />
        )}
        <BusyButton type="submit" isPrimary isStretched busy={signIn.busy}>
          {t('signIn')}
        </BusyButton>
      </Stack>
    </form>
  );
}
