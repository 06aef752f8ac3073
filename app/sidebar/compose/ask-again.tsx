import { Button } from '@zendeskgarden/react-buttons';
import { Alert, Title } from '@zendeskgarden/react-notifications';
import { useEffect, useId, useRef } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../strings/strings-provider.tsx';

interface AskAgainProps {
  title: string;
  text: string;
  /** What the dangerous answer says. */
  yes: string;
  onYes(): void;
  onCancel(): void;
}

/** Asks once more before something is done that is not simply right. It takes the focus, on the safe answer. */
export function AskAgain({ title, text, yes, onYes, onCancel }: AskAgainProps) {
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
      <Title id={`${id}-title`}>{title}</Title>
      <div id={`${id}-text`}>{text}</div>
      <Buttons>
        <Button ref={cancel} size="small" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button size="small" isDanger onClick={onYes}>
          {yes}
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
