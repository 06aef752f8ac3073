import { Checkbox, Field } from '@zendeskgarden/react-forms';
import { TextField } from '../ui/text-field.tsx';
import type { DraftFields } from './draft-fields.ts';
import { Narrow } from './form-parts.ts';

/** The key: it can be set, replaced and removed, and is never shown. */
export function KeyField({ draft, errors, change, hasKey }: DraftFields & { hasKey: boolean }) {
  return (
    <Narrow>
      <TextField
        name="own.apiKey"
        type="password"
        label="API key"
        hint={
          hasKey
            ? 'A key is set. Leave this empty to keep it; what you type takes its place.'
            : 'Leave this empty where the endpoint asks for none. It is stored encrypted and not shown again.'
        }
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
            <Field.Label>Remove the stored key</Field.Label>
          </Checkbox>
        </Field>
      )}
    </Narrow>
  );
}
