import { Field, Toggle } from '@zendeskgarden/react-forms';
import { useRef, useState } from 'react';
import type { HistoryOptions } from '../../../server/contract/history.ts';
import type { HistoryView } from '../../../server/contract/history-view.ts';
import type { InstallView } from '../../../server/contract/install.ts';
import { ConfirmDialog } from '../accounts/confirm-dialog.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useRemote } from '../api/use-remote.ts';
import { useSession } from '../session/session-provider.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Row, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { LeaveOutFields } from './leave-out-fields.tsx';
import { WindowFields } from './window-fields.tsx';
import { isMoreKept, whatIsRemoved } from './what-is-removed.ts';

interface OptionsCardProps {
  install: InstallView;
  history: HistoryView;
  onChange(history: HistoryView): void;
}

/** How much of the past is kept and what of it is left out; what would be taken away is asked about first. */
export function OptionsCard({ install, history, onChange }: OptionsCardProps) {
  const api = useApi();
  const { signIns } = useSession();
  const { remote, reload } = useRemote(`choices ${install.id} ${signIns}`, (signal) =>
    api.historyChoices(install.id, signal),
  );
  const choices = remote.state === 'ready' ? remote.value : undefined;
  const saved = history.options;
  const [draft, setDraft] = useState<HistoryOptions>();
  const [isAsking, setIsAsking] = useState(false);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLSpanElement>(null);
  const options = draft ?? saved;
  const isChanged = draft !== undefined && JSON.stringify(draft) !== JSON.stringify(saved);
  const removed = whatIsRemoved(saved, options, choices);
  const edit = (changes: Partial<HistoryOptions>) => {
    setDraft({ ...options, ...changes });
    setSaid('');
  };
  const put = async () => {
    onChange(await api.changeHistory(install.id, options));
    setDraft(undefined);
    setSaid('Saved.');
  };
  const save = useAction(put);
  const discard = () => {
    setDraft(undefined);
    setSaid('Nothing was changed.');
    // The button that was pressed is gone.
    status.current?.focus();
  };
  return (
    <Card aria-labelledby="options">
      <CardTitle id="options">What is kept</CardTitle>
      <Subtle>
        Here in Sidebrief; nothing of this changes anything in Zendesk. Deleted tickets and spam are
        never kept.
      </Subtle>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (removed.length > 0) setIsAsking(true);
          else save.run();
        }}
      >
        <Stack>
          <WindowFields options={options} onChange={edit} />
          <LeaveOutFields
            leaveOut={options.leaveOut}
            choices={choices}
            onChange={(leaveOut) => edit({ leaveOut })}
          />
          <Field>
            <Toggle
              checked={options.attachmentContent}
              onChange={({ target }) => edit({ attachmentContent: target.checked })}
            >
              <Field.Label>Read the content of attachments</Field.Label>
              <Field.Hint>
                What text files say. Of all others, and always, names and sizes are kept.
              </Field.Hint>
            </Toggle>
          </Field>
          {remote.state === 'failed' && (
            <ErrorNotice
              error={remote.error}
              title="The names of groups, brands and forms could not be read"
              onTryAgain={reload}
            />
          )}
          {isChanged && isMoreKept(saved, options) && (
            <Subtle>More is kept than before: what is missing is read from Zendesk.</Subtle>
          )}
          <ErrorNotice error={save.error} title="The options were not saved" />
          <Row>
            <BusyButton type="submit" isPrimary busy={save.busy}>
              Save
            </BusyButton>
            {isChanged && (
              <BusyButton isBasic busy={false} onClick={discard}>
                Discard changes
              </BusyButton>
            )}
            <span role="status" ref={status} tabIndex={-1} style={{ outline: 'none' }}>
              {said}
            </span>
          </Row>
        </Stack>
      </form>
      {isAsking && (
        <ConfirmDialog
          question="Keep less of the past?"
          consequences={`This takes away ${listed(removed)}. It stays in Zendesk and can be read again later, which takes time and calls.`}
          button="Keep less"
          failure="The options were not saved"
          act={put}
          onClose={() => setIsAsking(false)}
        />
      )}
    </Card>
  );
}

const listed = (lines: string[]) =>
  new Intl.ListFormat('en', { style: 'long', type: 'conjunction' }).format(lines);
