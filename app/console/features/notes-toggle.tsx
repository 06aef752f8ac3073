import { Field, Toggle } from '@zendeskgarden/react-forms';
import { styled } from 'styled-components';
import type { FeaturesView } from '../../../server/contract/features.ts';
import { useApi } from '../api/api-provider.tsx';
import { orShowAnew } from '../api/or-show-anew.ts';
import { useAction } from '../api/use-action.ts';
import { useWords } from '../language/use-words.ts';
import { useMayChange } from '../session/use-may-change.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { featuresWords } from './features-words.ts';

interface NotesToggleProps {
  id: string;
  view: FeaturesView;
  onChange(view: FeaturesView): void;
}

/** Whether briefs may rest on internal notes. A change works at once. */
export function NotesToggle({ id, view, onChange }: NotesToggleProps) {
  const { t } = useWords(featuresWords);
  const api = useApi();
  const mayChange = useMayChange();
  const on = view.features.some((one) => one.name === 'briefs' && one.on);
  const { run, error } = useAction(async (useInternalNotes: boolean) => {
    const basedOn = { on, useInternalNotes: view.useInternalNotes };
    const showAnew = async () => onChange(await api.features(id));
    await orShowAnew(() => api.changeBriefs(id, { on, useInternalNotes, basedOn }), showAnew);
    await showAnew();
  });
  return (
    <Spaced>
      <Field>
        <Toggle
          checked={view.useInternalNotes}
          disabled={!on || !mayChange}
          onChange={({ target }) => run(target.checked)}
        >
          <Field.Label>{t('notes')}</Field.Label>
          <Field.Hint>{t('notes.hint')}</Field.Hint>
        </Toggle>
      </Field>
      <ErrorNotice isSpaced error={error} title={t('notSaved')} />
    </Spaced>
  );
}

const Spaced = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
  margin-top: ${({ theme }) => theme.space.sm};
`;
