import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Stack } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { isFieldOf, useFields } from '../ui/use-fields.ts';
import { useWords } from '../language/use-words.ts';
import { meWords } from './me-words.ts';

const blank = { code: '' };

/** The first code of the app proves that it has the secret. */
export function CodeForm({ act }: { act(code: string): Promise<void> }) {
  const { t } = useWords(meWords);
  const sent = useAction(act);
  const { values, field, refuse } = useFields(blank, sent.error);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (values.code.trim() === '') refuse({ code: t('code.missing') });
        else sent.run(values.code);
      }}
    >
      <Stack>
        {!isFieldOf(blank, sent.error?.field) && (
          <ErrorNotice error={sent.error} title={t('factor.notOn')} />
        )}
        <TextField {...field('code')} label={t('code')} type="text" autoComplete="one-time-code" />
        <div>
          <BusyButton type="submit" busy={sent.busy}>
            {t('factor.switchOn')}
          </BusyButton>
        </div>
      </Stack>
    </form>
  );
}
