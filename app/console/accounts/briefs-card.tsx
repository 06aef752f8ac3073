import { Field, Toggle } from '@zendeskgarden/react-forms';
import type { BriefSettings, InstallView } from '../../../server/contract/install.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { Card, CardTitle, Stack } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';

interface BriefsCardProps {
  install: InstallView;
  onChange(install: InstallView): void;
}

/** Whether agents of this account get briefs, and what those may rest on. A change works at once. */
export function BriefsCard({ install, onChange }: BriefsCardProps) {
  const api = useApi();
  const { briefs } = install;
  const { run, busy, error } = useAction(async (settings: BriefSettings) =>
    onChange(await api.changeBriefs(install.id, settings)),
  );
  return (
    <Card aria-labelledby="briefs">
      <CardTitle id="briefs">Briefs</CardTitle>
      <Stack>
        <Field>
          <Toggle
            checked={briefs.on}
            onChange={({ target }) => run({ ...briefs, on: target.checked })}
          >
            <Field.Label>Show briefs to agents</Field.Label>
            <Field.Hint>
              Off, nothing is read from Zendesk for them. What there is stays, and is brought up to
              date when they are switched on again.
            </Field.Hint>
          </Toggle>
        </Field>
        <Field>
          <Toggle
            checked={briefs.useInternalNotes}
            disabled={!briefs.on}
            onChange={({ target }) => run({ ...briefs, useInternalNotes: target.checked })}
          >
            <Field.Label>Use internal notes</Field.Label>
            <Field.Hint>
              What rests on a note is marked as internal. Off, notes are not read, and briefs that
              rest on one are deleted at once and made anew.
            </Field.Hint>
          </Toggle>
        </Field>
      </Stack>
      <VisuallyHidden role="status">{busy ? 'Saving…' : ''}</VisuallyHidden>
      <ErrorNotice isSpaced error={error} title="The setting was not saved" />
    </Card>
  );
}
