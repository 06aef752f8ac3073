import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Stack } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { isFieldOf, useFields } from '../ui/use-fields.ts';
import { useWords } from '../language/use-words.ts';
import { meWords } from './me-words.ts';

const blank = { password: '' };

interface PasswordFormProps {
  button: string;
  /** The title above what went wrong. */
  failure: string;
  act(password: string): Promise<void>;
}

/** Does something that the password is asked for: it proves that this is not somebody at an open screen. */
export function PasswordForm({ button, failure, act }: PasswordFormProps) {
  const { t } = useWords(meWords);
  const sent = useAction(act);
  const { values, field, refuse } = useFields(blank, sent.error);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (values.password.trim() === '') refuse({ password: t('password.missing') });
        else sent.run(values.password);
      }}
    >
      <Stack>
        {!isFieldOf(blank, sent.error?.field) && <ErrorNotice error={sent.error} title={failure} />}
        <TextField
          {...field('password')}
          label={t('password')}
          type="password"
          autoComplete="current-password"
        />
        <div>
          <BusyButton type="submit" busy={sent.busy}>
            {button}
          </BusyButton>
        </div>
      </Stack>
    </form>
  );
}
