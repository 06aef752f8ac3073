import { Field, Toggle } from '@zendeskgarden/react-forms';
import { useRef, useState } from 'react';
import type { HistoryOptions } from '../../../server/contract/history.ts';
import type { HistoryView } from '../../../server/contract/history-view.ts';
import type { InstallView } from '../../../server/contract/install.ts';
import { LeaveDialog } from '../ui/leave-dialog.tsx';
import { useApi } from '../api/api-provider.tsx';
import { orShowAnew } from '../api/or-show-anew.ts';
import { useAction } from '../api/use-action.ts';
import { useRemote } from '../api/use-remote.ts';
import { reader } from '../language/reader.ts';
import { useLeaveGuard } from '../router/use-leave-guard.ts';
import { OnlyAdmins } from '../session/only-admins.tsx';
import { useMayChange } from '../session/use-may-change.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Row, Stack, Subtle } from '../ui/card.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { LeaveOutFields } from './leave-out-fields.tsx';
import { WindowFields } from './window-fields.tsx';
import { isMoreKept, whatIsRemoved } from './what-is-removed.ts';
import { useWords } from '../language/use-words.ts';
import { historyWords } from './history-words.ts';

interface OptionsCardProps {
  install: InstallView;
  history: HistoryView;
  onChange(history: HistoryView): void;
}

/** How much of the past is kept and what of it is left out; what would be taken away is asked about first. */
export function OptionsCard({ install, history, onChange }: OptionsCardProps) {
  const { t } = useWords(historyWords);
  const api = useApi();
  const { remote, reload } = useRemote(`choices ${install.id}`, (signal) =>
    api.historyChoices(install.id, signal),
  );
  const choices = remote.state === 'ready' ? remote.value : undefined;
  const saved = history.options;
  const [changes, setChanges] = useState<Partial<HistoryOptions>>({});
  const [isAsking, setIsAsking] = useState(false);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLSpanElement>(null);
  const mayChange = useMayChange();
  // On top of what is saved, also when somebody else saves meanwhile.
  const options = { ...saved, ...(mayChange && changes) };
  const isChanged = JSON.stringify(options) !== JSON.stringify(saved);
  const guard = useLeaveGuard(isChanged);
  const removed = whatIsRemoved(saved, options, choices);
  const edit = (more: Partial<HistoryOptions>) => {
    setChanges({ ...changes, ...more });
    setSaid('');
  };
  const put = async () => {
    const change = () => api.changeHistory(install.id, options, saved);
    onChange(await orShowAnew(change, async () => onChange(await api.history(install.id))));
    setChanges({});
    setSaid(t('saved'));
  };
  const save = useAction(put);
  const discard = () => {
    setChanges({});
    setSaid(t('notChanged'));
    // The button that was pressed is gone.
    status.current?.focus();
  };
  return (
    <Card aria-labelledby="options">
      <CardTitle id="options">{t('options')}</CardTitle>
      <Subtle>{t('options.more')}</Subtle>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (removed.length > 0) setIsAsking(true);
          else save.run();
        }}
      >
        <OnlyAdmins>
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
                <Field.Label>{t('options.attachments')}</Field.Label>
                <Field.Hint>{t('options.attachments.hint')}</Field.Hint>
              </Toggle>
            </Field>
            {remote.state === 'failed' && (
              <ErrorNotice
                error={remote.error}
                title={t('options.namesUnread')}
                onTryAgain={reload}
              />
            )}
            {isChanged && isMoreKept(saved, options) && <Subtle>{t('options.moreKept')}</Subtle>}
            <ErrorNotice error={save.error} title={t('options.failed')} />
            {mayChange && (
              <Row>
                <BusyButton type="submit" isPrimary busy={save.busy}>
                  {t('save')}
                </BusyButton>
                {isChanged && (
                  <BusyButton isBasic busy={false} onClick={discard}>
                    {t('discard')}
                  </BusyButton>
                )}
                <span role="status" ref={status} tabIndex={-1} style={{ outline: 'none' }}>
                  {said}
                </span>
              </Row>
            )}
          </Stack>
        </OnlyAdmins>
      </form>
      {isAsking && (
        <ConfirmDialog
          question={t('less.ask')}
          consequences={t('less.more', { removed: listed(removed) })}
          button={t('less')}
          failure={t('options.failed')}
          act={put}
          onClose={() => setIsAsking(false)}
        />
      )}
      <LeaveDialog guard={guard} />
    </Card>
  );
}

const listed = (lines: string[]) =>
  new Intl.ListFormat(reader().locale, { style: 'long', type: 'conjunction' }).format(lines);
