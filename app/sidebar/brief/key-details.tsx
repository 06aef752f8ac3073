import { IconButton } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { KeyDetail } from '../../../server/contract/brief.ts';
import { CheckIcon, CopyIcon } from '../../ui/icons.tsx';
import { copyText } from '../compose/copy-text.ts';
import { Sources } from '../receipts/sources.tsx';
import { useWords } from '../strings/strings-provider.tsx';

/** One fact to copy: what it is, as it was written, and where. */
export function KeyDetailRow({ detail }: { detail: KeyDetail }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = () => void copyText(detail.value).then(setCopied);
  return (
    <Sources receipts={detail.receipts} isCompact>
      {(toggles) => (
        <Row>
          <Kind>{t(`detail.${detail.kind}`)}</Kind>
          <Value dir="auto">{detail.value}</Value>
          <IconButton
            size="small"
            aria-label={t(copied ? 'copied' : 'copy.value', { value: detail.value })}
            onClick={copy}
            onBlur={() => setCopied(false)}
          >
            {copied ? <CheckIcon /> : <CopyIcon />}
          </IconButton>
          <span>{toggles}</span>
        </Row>
      )}
    </Sources>
  );
}

const Row = styled.div`
  display: flex;
  align-items: center;
  column-gap: ${({ theme }) => theme.space.xs};

  & > :last-child {
    display: inline-flex;
    margin-inline-start: auto;
  }
`;

const Kind = styled.span`
  flex: 0 0 auto;
  min-width: 64px;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

const Value = styled.span`
  min-width: 0;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  overflow-wrap: anywhere;
`;
