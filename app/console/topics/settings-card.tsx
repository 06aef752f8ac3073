import { useRef, useState } from 'react';
import type { InstallView } from '../../../server/contract/install.ts';
import type { TopicsView } from '../../../server/contract/topics-view.ts';
import { LeaveDialog } from '../ui/leave-dialog.tsx';
import { useApi } from '../api/api-provider.tsx';
import { orShowAnew } from '../api/or-show-anew.ts';
import { useAction } from '../api/use-action.ts';
import { useLeaveGuard } from '../router/use-leave-guard.ts';
import { OnlyAdmins } from '../session/only-admins.tsx';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { FieldChoice } from './field-choice.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { SaveBar } from '../ui/save-bar.tsx';
import { TargetChoice } from './target-choice.tsx';
import { useSettingsDraft } from './use-settings-draft.ts';
import { useWords } from '../language/use-words.ts';
import { topicsWords } from './topics-words.ts';

interface SettingsCardProps {
  install: InstallView;
  topics: TopicsView;
  onChange(topics: TopicsView): void;
}

/** Which field, what is done with it, and how sure that has to be; where tickets would be written to it asks first. */
export function SettingsCard({ install, topics, onChange }: SettingsCardProps) {
  const { t } = useWords(topicsWords);
  const api = useApi();
  const saved = topics.settings;
  const { draft, isChanged, settings, edit, discard } = useSettingsDraft(saved);
  const guard = useLeaveGuard(isChanged);
  const [isAsking, setIsAsking] = useState(false);
  const [said, setSaid] = useState('');
  const [fieldError, setFieldError] = useState<string>();
  const status = useRef<HTMLSpanElement>(null);
  const select = useRef<HTMLSelectElement>(null);
  const change = (changes: Parameters<typeof edit>[0]) => {
    edit(changes);
    setSaid('');
    setFieldError(undefined);
  };
  const put = async () => {
    if (settings === undefined) return;
    const showAnew = async () => onChange(await api.topics(install.id));
    const change = () => api.changeTopics(install.id, settings, saved);
    onChange(await orShowAnew(change, showAnew));
    leaveForm(t('saved'));
  };
  const save = useAction(put);
  /** The button that was pressed goes away with the changes. */
  const leaveForm = (words: string) => {
    discard();
    save.clearError();
    setFieldError(undefined);
    setSaid(words);
    status.current?.focus();
  };
  const field = topics.fields.find(({ id }) => id === draft.fieldId);
  const isOtherField = draft.fieldId !== saved.fieldId;
  const isNewlyAssigning =
    draft.mode === 'assign' && (saved.mode !== 'assign' || isOtherField) && field !== undefined;
  return (
    <Card aria-labelledby="settings">
      <CardTitle id="settings">{t('settings')}</CardTitle>
      <Subtle>{t('settings.more')}</Subtle>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (settings === undefined) return;
          if (settings.fieldId === undefined && settings.mode !== 'off') {
            setFieldError(t('settings.noField'));
            select.current?.focus();
          } else if (isNewlyAssigning) setIsAsking(true);
          else save.run();
        }}
      >
        <OnlyAdmins>
          <Stack>
            <FieldChoice
              install={install}
              topics={topics}
              fieldId={draft.fieldId}
              error={fieldError}
              select={select}
              onChoose={(fieldId) =>
                // Whoever chooses the first field wants topics; nothing is written by that.
                change({
                  fieldId,
                  ...(saved.fieldId === undefined &&
                    draft.mode === 'off' && { mode: 'suggest' as const }),
                })
              }
              onRefresh={onChange}
            />
            <ModeChoice
              mode={draft.mode}
              field={field?.title ?? topics.field?.title}
              mayWrite={topics.mayWrite}
              onChange={(mode) => change({ mode })}
            />
            <TargetChoice
              classifier={isOtherField ? undefined : topics.classifier}
              savedPercent={saved.targetPercent}
              mode={draft.mode}
              target={draft.target}
              onChange={(target) => change({ target })}
            />
            <ErrorNotice error={save.error} title={t('settings.failed')} />
            <SaveBar
              ref={status}
              isChanged={isChanged}
              canSave={settings !== undefined}
              busy={save.busy}
              said={said}
              onDiscard={() => leaveForm(t('notChanged'))}
            />
          </Stack>
        </OnlyAdmins>
      </form>
      {isAsking && settings && (
        <AssignDialog
          install={install}
          topics={topics}
          field={field?.title ?? ''}
          targetPercent={settings.targetPercent}
          isOtherField={isOtherField}
          act={put}
          onClose={() => setIsAsking(false)}
        />
      )}
      <LeaveDialog guard={guard} />
    </Card>
  );
}
