import { Button } from '@zendeskgarden/react-buttons';
import { Alert, Title } from '@zendeskgarden/react-notifications';
import { useEffect, useId, useRef } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../strings/strings-provider.tsx';

/**
 * Why something is not simply for the customer.
 *
 * - `restricted`: an article that only some may read
 * - `internal`: the words of an internal note
 * - `customer`: words that were written to another customer
 */
export type WarningReason = 'restricted' | 'internal' | 'customer';

interface InsertWarningProps {
  reason: WarningReason;
  onInsert(): void;
  onCancel(): void;
}

/** Asks once more before something goes into what the customer will read. It takes the focus, on the safe answer. */
export function InsertWarning({ reason, onInsert, onCancel }: InsertWarningProps) {
  const { t } = useWords();
  const id = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <Warning
      type="warning"
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // What it stands in stays open.
        event.stopPropagation();
        onCancel();
      }}
    >
      <Title id={`${id}-title`}>{t('rec.warn.title')}</Title>
      <div id={`${id}-text`}>{t(`rec.warn.${reason}`)}</div>
      <Buttons>
        <Button ref={cancel} size="small" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button size="small" isDanger onClick={onInsert}>
          {t('rec.warn.insert')}
        </Button>
      </Buttons>
    </Warning>
  );
}

const Warning = styled(Alert)`
  margin-top: ${({ theme }) => theme.space.sm};
  padding-block: ${({ theme }) => theme.space.sm};
  padding-inline-end: ${({ theme }) => theme.space.sm};
`;

const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
  margin-top: ${({ theme }) => theme.space.sm};
`;
