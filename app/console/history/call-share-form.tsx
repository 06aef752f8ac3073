import { Field, Input, Range } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { CallsView, HistoryView } from '../../../server/contract/history-view.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Row, Stack } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { inFigures } from '../ui/numbers.ts';

interface CallShareFormProps {
  installId: string;
  calls: CallsView;
  onChange(history: HistoryView): void;
}

const most = 90;

/** How much of each allowance the history leaves to the account's other tools: by slider or as a number. */
export function CallShareForm({ installId, calls, onChange }: CallShareFormProps) {
  const api = useApi();
  const [typed, setTyped] = useState<string>();
  const [isSaved, setIsSaved] = useState(false);
  const text = typed ?? String(calls.keptShare);
  const share = readShare(text);
  const save = useAction(async (keptShare: number) => {
    onChange(await api.changeCallShare(installId, keptShare));
    setTyped(undefined);
    setIsSaved(true);
  });
  const type = (value: string) => {
    setTyped(value);
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
      <Fields>
        <Field>
          <Field.Label>Kept for other tools</Field.Label>
          <Field.Hint>{exampleOf(calls, share)}</Field.Hint>
          <Range
            min={0}
            max={most}
            step={5}
            value={share ?? calls.keptShare}
            aria-valuetext={`${share ?? calls.keptShare} percent`}
            onChange={({ target }) => type(target.value)}
          />
        </Field>
        <Row>
          <Field>
            <Field.Label hidden>Percent kept for other tools</Field.Label>
            <Percent
              isCompact
              inputMode="numeric"
              value={text}
              validation={share === undefined ? 'error' : undefined}
              onChange={({ target }) => type(target.value)}
            />
            {share === undefined && (
              <Field.Message validation="error">Enter a number from 0 to {most}.</Field.Message>
            )}
          </Field>
          <span aria-hidden>%</span>
          <BusyButton size="small" type="submit" busy={save.busy}>
            Save share
          </BusyButton>
          <span role="status">{isSaved && 'Saved; it holds from the next call on.'}</span>
        </Row>
        <ErrorNotice error={save.error} title="The share was not saved" />
      </Fields>
    </form>
  );
}

/** @returns `undefined` for what is no whole percent that may be kept */
function readShare(text: string): number | undefined {
  const number = /^\s*\d{1,2}\s*%?\s*$/.test(text) ? Number.parseInt(text, 10) : undefined;
  return number !== undefined && number <= most ? number : undefined;
}

function exampleOf({ budgets }: CallsView, share: number | undefined): string {
  const exports = budgets.find(({ bucket }) => bucket === 'exports');
  if (!exports || share === undefined) return 'Percent of every allowance.';
  const kept = Math.ceil((exports.limit * share) / 100);
  return `Percent of every allowance. Of the ${inFigures(exports.limit)} export calls a minute, the history uses ${inFigures(exports.limit - kept)} at most. A larger share is kinder to other tools, and slower.`;
}

const Fields = styled(Stack)`
  gap: ${({ theme }) => theme.space.xs};
  max-width: 560px;
`;

const Percent = styled(Input)`
  width: 72px;
`;
