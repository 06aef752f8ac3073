import { Checkbox, Field } from '@zendeskgarden/react-forms';
import { TextField } from '../ui/text-field.tsx';
import type { DraftFields } from './draft-fields.ts';
import { Narrow } from '../ui/form-parts.ts';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';

/** The key: it can be set, replaced and removed, and is never shown. */
export function KeyField({ draft, errors, change, hasKey }: DraftFields & { hasKey: boolean }) {
  const { t } = useWords(modelsWords);
  return (
    <Narrow>
      <TextField
        name="own.apiKey"
        type="password"
        label={t('key')}
        hint={hasKey ? t('key.set') : t('key.none')}
        value={draft.apiKey}
        error={errors['own.apiKey']}
        disabled={draft.removesKey}
        onChange={(apiKey) => change({ apiKey })}
        autoComplete="new-password"
      />
      {hasKey && (
        <Field>
          <Checkbox
            checked={draft.removesKey}
            onChange={({ target }) => change({ removesKey: target.checked, apiKey: '' })}
          >
            <Field.Label>{t('key.remove')}</Field.Label>
          </Checkbox>
        </Field>
      )}
    </Narrow>
  );
}
