import { getColor } from '@zendeskgarden/react-theming';
import { useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { KeyDetail } from '../../../server/contract/brief.ts';
import { CheckIcon, CopyIcon } from '../../ui/icons.tsx';
import { TightIconButton } from '../../ui/tight-icon-button.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.ts';
import { copyText } from '../compose/copy-text.ts';
import { InternalBadge } from '../receipts/internal-badge.tsx';
import { Sources } from '../receipts/sources.tsx';
import { useWords } from '../strings/strings-provider.tsx';

/** One fact to copy: what it is, as it was written, and where. */
export function KeyDetailRow({ detail }: { detail: KeyDetail }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const value = useRef<HTMLSpanElement>(null);
  const copy = async () => {
    const done = await copyText(detail.value);
    setCopied(done);
    // Where the browser lets nothing be copied, one keystroke is all that is left to do.
    if (!done && value.current) getSelection()?.selectAllChildren(value.current);
  };
  return (
    <Sources receipts={detail.receipts} isCompact>
      {(toggles) => (
        <Row>
          <Kind>{t(`detail.${detail.kind}`)}</Kind>
          <Value ref={value} dir="auto">
            {detail.value}
          </Value>
          <span>
            <InternalBadge receipts={detail.receipts} />
            {toggles}
          </span>
          <TightIconButton
            aria-label={t('copy.value', { value: detail.value })}
            title={t(copied ? 'copied' : 'copy')}
            onClick={() => void copy()}
            onBlur={() => setCopied(false)}
          >
            {copied ? <CheckIcon /> : <CopyIcon />}
          </TightIconButton>
          <VisuallyHidden role="status">{copied && t('copied')}</VisuallyHidden>
        </Row>
      )}
    </Sources>
  );
}

/** A value of several lines begins where its kind stands; the buttons keep their columns. */
const Row = styled.div`
  display: flex;
  align-items: flex-start;
  line-height: 24px;

  & > :nth-child(3) {
    display: flex;
    flex: none;
    align-items: center;
  }
`;

const Kind = styled.span`
  flex: none;
  width: 80px;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

const Value = styled.span`
  flex: 1;
  min-width: 0;
  padding: 2px 0;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  line-height: ${({ theme }) => theme.lineHeights.md};
  overflow-wrap: anywhere;
`;
