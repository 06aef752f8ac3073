import { getColor } from '@zendeskgarden/react-theming';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Receipt } from '../../../server/contract/brief.ts';
import { exactTime, relativeTime } from '../../ui/relative-time.ts';
import { MaskedText } from '../receipts/masked-text.tsx';
import { InternalBadge } from '../receipts/internal-badge.tsx';
import { Sources } from '../receipts/sources.tsx';
import { useWords } from '../strings/strings-provider.tsx';
import { NewMark } from './new-mark.tsx';

interface StatementProps {
  text: string;
  receipts: Receipt[];
  isNew: boolean;
  now: number;
  /** Marks of its own, such as when a promise falls due. */
  marks?: ReactNode;
}

/** Words of the ticket as plain text, who said them and when, and the receipts they rest on. */
export function Statement({ text, receipts, isNew, now, marks }: StatementProps) {
  const { locale } = useWords();
  const [first] = receipts;
  return (
    <Sources receipts={receipts} isCompact={marks !== undefined || receipts.length > 1}>
      {(toggles) => (
        <>
          <Words dir="auto">
            <MaskedText text={text} />
          </Words>
          <Byline>
            <By>
              {isNew && <NewMark />}
              {marks}
              {first && (
                <span>
                  <bdi>
                    <MaskedText text={first.authorName} />
                  </bdi>
                  {' · '}
                  <time dateTime={first.at} title={exactTime(first.at, locale)}>
                    {relativeTime(first.at, now, locale)}
                  </time>
                </span>
              )}
              <InternalBadge receipts={receipts} />
            </By>
            <Toggles>{toggles}</Toggles>
          </Byline>
        </>
      )}
    </Sources>
  );
}

const Words = styled.p`
  margin: 0;
  white-space: pre-line;
  overflow-wrap: anywhere;
  unicode-bidi: plaintext;
`;

const Byline = styled.div`
  display: flex;
  align-items: flex-end;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.xs};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

/** What does not fit wraps here, so that the toggles stay where the eye looks for them. */
const By = styled.span`
  display: flex;
  flex: 1;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => `0 ${theme.space.xs}`};
  min-width: 0;
  min-height: 24px;
`;

const Toggles = styled.span`
  display: inline-flex;
  flex: none;
  flex-wrap: wrap;
  justify-content: flex-end;
  max-width: 50%;
`;
