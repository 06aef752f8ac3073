import { Field, Textarea } from '@zendeskgarden/react-forms';
import { useRef, useState } from 'react';
import type { GuidanceView } from '../../../server/contract/models-view.ts';
import { LeaveDialog } from '../accounts/leave-dialog.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useLeaveGuard } from '../router/use-leave-guard.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Row, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { inFigures } from '../ui/numbers.ts';
import { PreviewPart } from './preview-part.tsx';

const mostCharacters = 2000;

interface GuidanceCardProps {
  installId: string;
  guidance: GuidanceView;
  onChange(guidance: GuidanceView): void;
}

/** The text as it is being written; it can be tried on a ticket before it is saved. */
export function GuidanceCard({ installId, guidance, onChange }: GuidanceCardProps) {
  const api = useApi();
  const [text, setText] = useState(guidance.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const isChanged = text.trim() !== guidance.text;
  const guard = useLeaveGuard(isChanged);
  const left = mostCharacters - text.trim().length;
  const save = useAction(async (wanted: string) =>
    onChange(await api.changeGuidance(installId, guidance.feature, wanted)),
  );
  const isTooLong = left < 0;
  const error =
    save.error?.field === 'text'
      ? save.error.message
      : isTooLong
        ? `${inFigures(-left)} characters too many.`
        : undefined;
  return (
    <Card aria-labelledby="guidance">
      <CardTitle id="guidance">Guidance</CardTitle>
      <Subtle>
        Added to what the model is told: tone, terms of your trade, what to mention. It cannot make
        the model say what the ticket does not: every sentence is checked all the same.
      </Subtle>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isTooLong) field.current?.focus();
          else if (isChanged) save.run(text);
        }}
      >
        <Stack>
          <Field>
            <Field.Label>Guidance</Field.Label>
            <Field.Hint>
              No personal data. At most {inFigures(mostCharacters)} characters.
            </Field.Hint>
            <Textarea
              ref={field}
              value={text}
              minRows={5}
              maxRows={14}
              isResizable
              validation={error === undefined ? undefined : 'error'}
              onChange={({ target }) => {
                setText(target.value);
                save.clearError();
              }}
            />
            {error !== undefined && <Field.Message validation="error">{error}</Field.Message>}
          </Field>
          {save.error?.field !== 'text' && (
            <ErrorNotice error={save.error} title="The guidance was not saved" />
          )}
          <Row>
            <BusyButton type="submit" isPrimary busy={save.busy} disabled={!isChanged}>
              Save
            </BusyButton>
            {isChanged && (
              <BusyButton isBasic busy={false} onClick={() => setText(guidance.text)}>
                Discard changes
              </BusyButton>
            )}
            {guidance.text !== '' && (
              <BusyButton isBasic busy={save.busy} onClick={() => save.run('')}>
                Reset: no guidance
              </BusyButton>
            )}
            <span role="status">
              {isChanged
                ? 'Not saved yet.'
                : guidance.version > 0
                  ? `Version ${guidance.version} is in use.`
                  : 'There is none.'}
            </span>
          </Row>
        </Stack>
      </form>
      {guidance.feature === 'brief' && !isTooLong && (
        <PreviewPart installId={installId} text={text.trim()} />
      )}
      <LeaveDialog guard={guard} consequences="The guidance you wrote is not saved." />
    </Card>
  );
}
