import { Field, Input, Range } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { CallsView, HistoryView } from '../../../server/contract/history-view.ts';
import { useApi } from '../api/api-provider.tsx';
import { orShowAnew } from '../api/or-show-anew.ts';
import { useAction } from '../api/use-action.ts';
import { LeaveDialog } from '../ui/leave-dialog.tsx';
import { useLeaveGuard } from '../router/use-leave-guard.ts';
import { OnlyAdmins } from '../session/only-admins.tsx';
import { useMayChange } from '../session/use-may-change.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Row, Stack } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { inFigures } from '../ui/numbers.ts';
import { useWords } from '../language/use-words.ts';
import { wordsNow } from '../language/words-now.ts';
import { historyWords } from './history-words.ts';

interface CallShareFormProps {
  installId: string;
  calls: CallsView;
  onChange(history: HistoryView): void;
}

const most = 90;

/** How much of each allowance the history leaves to the account's other tools: by slider or as a number. */
export function CallShareForm({ installId, calls, onChange }: CallShareFormProps) {
  const { t } = useWords(historyWords);
  const api = useApi();
  const mayChange = useMayChange();
  const [typed, setDraft] = useState<{ typed: string; basedOn: number }>();
  const draft = mayChange ? typed : undefined;
  const [isSaved, setIsSaved] = useState(false);
  const text = draft?.typed ?? String(calls.keptShare);
  const share = readShare(text);
  const save = useAction(async (keptShare: number) => {
    const put = () => api.changeCallShare(installId, keptShare, draft?.basedOn ?? calls.keptShare);
    const showAnew = async () => {
      const history = await api.history(installId);
      onChange(history);
      setDraft({ typed: text, basedOn: history.calls.keptShare });
    };
    onChange(await orShowAnew(put, showAnew));
    setDraft(undefined);
    setIsSaved(true);
  });
  const guard = useLeaveGuard(draft !== undefined && share !== calls.keptShare);
  const type = (value: string) => {
    setDraft({ typed: value, basedOn: draft?.basedOn ?? calls.keptShare });
    setIsSaved(false);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (share !== undefined) save.run(share);
      }}
    >
      <OnlyAdmins>
        <Fields>
          <Field>
            <Field.Label>{t('share.title')}</Field.Label>
            <Field.Hint>{exampleOf(calls, share)}</Field.Hint>
            <Range
              min={0}
              max={most}
              step={5}
              value={share ?? calls.keptShare}
              aria-valuetext={t('share.percent', { share: share ?? calls.keptShare })}
              onChange={({ target }) => type(target.value)}
            />
          </Field>
          <Row>
            <Field>
              <Field.Label hidden>{t('share.label')}</Field.Label>
              <Percent
                isCompact
                inputMode="numeric"
                value={text}
                validation={share === undefined ? 'error' : undefined}
                onChange={({ target }) => type(target.value)}
              />
              {share === undefined && (
                <Field.Message validation="error">{t('share.wrong', { most })}</Field.Message>
              )}
            </Field>
            <span aria-hidden>%</span>
            {mayChange && (
              <BusyButton size="small" type="submit" busy={save.busy}>
                {t('share.save')}
              </BusyButton>
            )}
            <span role="status">{isSaved && t('share.saved')}</span>
          </Row>
          <ErrorNotice error={save.error} title={t('share.failed')} />
        </Fields>
      </OnlyAdmins>
      <LeaveDialog guard={guard} />
    </form>
  );
}

/** @returns `undefined` for what is no whole percent that may be kept */
function readShare(text: string): number | undefined {
  const number = /^\s*\d{1,2}\s*%?\s*$/.test(text) ? Number.parseInt(text, 10) : undefined;
  return number !== undefined && number <= most ? number : undefined;
}

function exampleOf({ budgets }: CallsView, share: number | undefined): string {
  const { t } = wordsNow(historyWords);
  const exports = budgets.find(({ bucket }) => bucket === 'exports');
  if (!exports || share === undefined) return t('share.short');
  const kept = Math.ceil((exports.limit * share) / 100);
  return t('share.example', {
    limit: inFigures(exports.limit),
    used: inFigures(exports.limit - kept),
  });
}

const Fields = styled(Stack)`
  gap: ${({ theme }) => theme.space.xs};
  max-width: 560px;
`;

const Percent = styled(Input)`
  width: 72px;
`;
