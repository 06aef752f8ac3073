import { useRef, useState } from 'react';
import type { ModelsView } from '../../../server/contract/models-view.ts';
import { LeaveDialog } from '../ui/leave-dialog.tsx';
import { useApi } from '../api/api-provider.tsx';
import { orShowAnew } from '../api/or-show-anew.ts';
import { useAction } from '../api/use-action.ts';
import { useLeaveGuard } from '../router/use-leave-guard.ts';
import { SaveBar } from '../ui/save-bar.tsx';
import { OnlyAdmins } from '../session/only-admins.tsx';
import { useMayChange } from '../session/use-may-change.ts';
import { Card, CardTitle, Stack } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { errorText } from '../ui/error-text.ts';
import { BudgetFields } from './budget-fields.tsx';
import { EndpointFields } from './endpoint-fields.tsx';
import { PrivacyFields } from './privacy-fields.tsx';
import { PurposeFields } from './purpose-fields.tsx';
import { readDraft, type DraftErrors } from './read-draft.ts';
import { SourceChoice } from './source-choice.tsx';
import { TestPart } from './test-part.tsx';
import { useModelsDraft, type ModelsDraft } from './use-models-draft.ts';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';

interface SettingsCardProps {
  installId: string;
  models: ModelsView;
  onChange(models: ModelsView): void;
}

/** Everything an admin chooses about models, saved together. */
export function SettingsCard({ installId, models, onChange }: SettingsCardProps) {
  const { t } = useWords(modelsWords);
  const api = useApi();
  const { draft, isChanged, edit, discard } = useModelsDraft(models.settings);
  const guard = useLeaveGuard(isChanged);
  const mayChange = useMayChange();
  const [said, setSaid] = useState('');
  const [errors, setErrors] = useState<DraftErrors>({});
  const [offered, setOffered] = useState<string[]>([]);
  const status = useRef<HTMLSpanElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const read = readDraft(draft);
  const save = useAction(async () => {
    const { settings } = read;
    if (!settings) return;
    const put = () => api.changeModels(installId, settings, models.settings);
    onChange(await orShowAnew(put, async () => onChange(await api.models(installId))));
    leaveForm(t('saved'));
  });
  const refusal = save.error?.field ? { [save.error.field]: errorText(save.error) } : {};
  const shown: DraftErrors = { ...errors, ...refusal };
  const change = (changes: Partial<ModelsDraft>) => {
    edit(changes);
    setSaid('');
    setErrors({});
    save.clearError();
  };
  /** The button that was pressed goes away with the changes. */
  const leaveForm = (words: string) => {
    discard();
    save.clearError();
    setErrors({});
    setSaid(words);
    status.current?.focus();
  };
  const refuse = (found: DraftErrors) => {
    setErrors(found);
    const [first] = Object.keys(found);
    form.current?.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
  };
  const fields = { draft, errors: shown, change };
  return (
    <Card aria-labelledby="settings">
      <CardTitle id="settings">{t('settings')}</CardTitle>
      <form
        noValidate
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (read.settings) save.run();
          else refuse(read.errors);
        }}
      >
        <OnlyAdmins>
          <Stack>
            <SourceChoice {...fields} models={models} />
            {draft.source === 'own' && (
              <EndpointFields
                {...fields}
                hasKey={models.settings.own?.hasKey ?? false}
                publicOnly={models.publicOnly}
                offered={offered}
              />
            )}
            {mayChange && draft.source !== 'none' && (
              <TestPart
                {...fields}
                installId={installId}
                models={models}
                onRefuse={refuse}
                onOffer={setOffered}
              />
            )}
            {draft.source !== 'none' && <PurposeFields {...fields} />}
            {draft.source !== 'none' && <BudgetFields {...fields} />}
            <PrivacyFields {...fields} />
            {!isShownAtField(save.error?.field) && (
              <ErrorNotice error={save.error} title={t('settings.failed')} />
            )}
            <SaveBar
              ref={status}
              isChanged={isChanged}
              canSave
              busy={save.busy}
              said={said}
              onDiscard={() => leaveForm(t('notChanged'))}
            />
          </Stack>
        </OnlyAdmins>
      </form>
      <LeaveDialog guard={guard} />
    </Card>
  );
}

/** Fields of the form, as the backend names them: what is wrong with one of them is said there. */
const fieldNames = new Set([
  'own.baseUrl',
  'own.apiKey',
  'own.model',
  'own.fastModel',
  'own.embeddingsModel',
  'own.embeddingsPricePerMillion',
  'own.contextTokens',
  'own.pricePerMillionIn',
  'own.pricePerMillionOut',
  'dailyTokens',
  'dailyCost',
  'xrayDays',
]);

function isShownAtField(field: string | undefined): boolean {
  return field !== undefined && fieldNames.has(field);
}
