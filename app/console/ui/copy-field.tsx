import { Button } from '@zendeskgarden/react-buttons';
import { Field, Textarea } from '@zendeskgarden/react-forms';
import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { CheckIcon, CopyIcon } from '../../ui/icons.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.ts';
import { useWords } from '../language/use-words.ts';
import { shellWords } from './shell-words.ts';

/** A value to carry elsewhere: to read, to select, or to copy with one click. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const { t } = useWords(shellWords);
  const input = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 3_000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () => {
    input.current?.select();
    // Browsers refuse the clipboard on plain http; the text is then selected for Ctrl+C.
    navigator.clipboard?.writeText(value).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <Field>
      <Field.Label isRegular>{label}</Field.Label>
      <Beside>
        <Grow>
          <Textarea
            ref={input}
            isCompact
            readOnly
            // Grows by lines, so that no part of a long value is out of sight.
            minRows={1}
            maxRows={6}
            value={value}
            onFocus={() => input.current?.select()}
          />
        </Grow>
        <Button isNeutral size="small" aria-label={t('copy.of', { label })} onClick={copy}>
          <Button.StartIcon>{copied ? <CheckIcon /> : <CopyIcon />}</Button.StartIcon>
          {copied ? t('copied') : t('copy')}
        </Button>
      </Beside>
      <VisuallyHidden role="status">{copied ? t('copied.of', { label }) : ''}</VisuallyHidden>
    </Field>
  );
}

const Beside = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: flex-start;
  gap: ${({ theme }) => theme.space.xs};
  margin-top: ${({ theme }) => theme.space.xxs};
`;

const Grow = styled.div`
  /* Garden measures text in a twin of the field, which keeps the width that it had. */
  position: relative;
  flex: 1 1 200px;
  min-width: 0;
  overflow-x: clip;
  overflow-clip-margin: 4px;
`;
