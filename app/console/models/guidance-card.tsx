import { Field, Textarea } from '@zendeskgarden/react-forms';
import { useRef, useState } from 'react';
import type { GuidanceView } from '../../../server/contract/models-view.ts';
import { LeaveDialog } from '../ui/leave-dialog.tsx';
import { useApi } from '../api/api-provider.tsx';
import { orShowAnew } from '../api/or-show-anew.ts';
import { useAction } from '../api/use-action.ts';
import { useLeaveGuard } from '../router/use-leave-guard.ts';
import { OnlyAdmins } from '../session/only-admins.tsx';
import { useMayChange } from '../session/use-may-change.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Row, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { errorText } from '../ui/error-text.ts';
import { inFigures } from '../ui/numbers.ts';
import { PreviewPart } from './preview-part.tsx';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';

const mostCharacters = 2000;

interface GuidanceCardProps {
  installId: string;
  guidance: GuidanceView;
  onChange(guidance: GuidanceView): void;
}

/** The text as it is being written; it can be tried on a ticket before it is saved. */
export function GuidanceCard({ installId, guidance, onChange }: GuidanceCardProps) {
  const { t } = useWords(modelsWords);
  const api = useApi();
  const [draft, setDraft] = useState<string>();
  const mayChange = useMayChange();
  const text = (mayChange ? draft : undefined) ?? guidance.text;
  const field = useRef<HTMLTextAreaElement>(null);
  const isChanged = text.trim() !== guidance.text;
  const guard = useLeaveGuard(isChanged);
  const left = mostCharacters - text.trim().length;
  const save = useAction(async (wanted: string) => {
    const { feature, version: basedOn } = guidance;
    const put = () => api.changeGuidance(installId, feature, { text: wanted, basedOn });
    onChange(await orShowAnew(put, async () => onChange(await api.guidance(installId, feature))));
    setDraft(undefined);
  });
  const isTooLong = left < 0;
  const error =
    save.error?.field === 'text'
      ? errorText(save.error)
      : isTooLong
        ? t('guidance.tooLong', { inFigures: inFigures(-left) })
        : undefined;
  return (
    <Card aria-labelledby="guidance">
      <CardTitle id="guidance">{t('guidance')}</CardTitle>
      <Subtle>{t('guidance.more')}</Subtle>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isTooLong) field.current?.focus();
          else if (isChanged) save.run(text);
        }}
      >
        <OnlyAdmins>
          <Stack>
            <Field>
              <Field.Label>{t('guidance')}</Field.Label>
              <Field.Hint>
                {t('guidance.hint', { mostCharacters: inFigures(mostCharacters) })}
              </Field.Hint>
              <Textarea
                ref={field}
                value={text}
                minRows={5}
                maxRows={14}
                isResizable
                validation={error === undefined ? undefined : 'error'}
                onChange={({ target }) => {
                  setDraft(target.value);
                  save.clearError();
                }}
              />
              {error !== undefined && <Field.Message validation="error">{error}</Field.Message>}
            </Field>
            {save.error?.field !== 'text' && (
              <ErrorNotice error={save.error} title={t('guidance.failed')} />
            )}
            <Row>
              {mayChange && (
                <BusyButton type="submit" isPrimary busy={save.busy} disabled={!isChanged}>
                  {t('save')}
                </BusyButton>
              )}
              {isChanged && (
                <BusyButton isBasic busy={false} onClick={() => setDraft(undefined)}>
                  {t('discard')}
                </BusyButton>
              )}
              {mayChange && guidance.text !== '' && (
                <BusyButton isBasic busy={save.busy} onClick={() => save.run('')}>
                  {t('guidance.reset')}
                </BusyButton>
              )}
              <span role="status">
                {isChanged
                  ? t('unsaved')
                  : guidance.version > 0
                    ? t('guidance.inUse', { version: guidance.version })
                    : t('guidance.none')}
              </span>
            </Row>
          </Stack>
        </OnlyAdmins>
      </form>
      {mayChange && !isTooLong && (
        <PreviewPart installId={installId} feature={guidance.feature} text={text.trim()} />
      )}
      <LeaveDialog guard={guard} consequences={t('guidance.leave')} />
    </Card>
  );
}
