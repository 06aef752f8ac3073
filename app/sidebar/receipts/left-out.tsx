import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import type { LeftOutPart } from '../../../server/contract/left-out.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { MaskedText } from './masked-text.tsx';

/** Which parts of a comment the brief was made without, and on demand their words. */
export function LeftOut({ parts }: { parts: LeftOutPart[] }) {
  const { t, list } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  if (parts.length === 0) return null;
  const kinds = [...new Set(parts.map(({ kind }) => kind))];
  return (
    <Small>
      {t('leftOut.of', { kinds: list(kinds.map((kind) => t(`leftOut.${kind}`))) })}{' '}
      <Button
        isLink
        size="small"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'leftOut.hide' : 'leftOut.show')}
      </Button>
      <div id={id} hidden={!open}>
        {open &&
          parts.map(({ kind, text }, index) => (
            <Part key={index}>
              <strong>{t(`leftOut.${kind}`)}</strong>
              <div dir="auto">
                <MaskedText text={text} />
              </div>
            </Part>
          ))}
      </div>
    </Small>
  );
}

const Small = styled.div`
  margin-top: ${({ theme }) => theme.space.xs};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

const Part = styled.div`
  margin-top: ${({ theme }) => theme.space.xs};
  max-height: 160px;
  overflow: auto;
  white-space: pre-line;
  overflow-wrap: anywhere;

  & > strong {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`;
