import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { Receipt } from '../../../server/contract/brief.ts';
import { exactTime } from '../../ui/relative-time.ts';
import type { LeftOutPart } from '../../../server/contract/left-out.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { InternalBadge } from './internal-badge.tsx';
import { LeftOut } from './left-out.tsx';
import { MaskedText } from './masked-text.tsx';
import { Quote } from './quote.ts';
import { usePlacedPassage } from './use-placed-passage.ts';

interface ReceiptPassageProps {
  ticketId: string;
  receipt: Receipt;
  /** What cleaning took out of this comment. */
  leftOut: LeftOutPart[];
}

/** The exact words where they stand in their comment, as text, with which comment it is. */
export function ReceiptPassage({ ticketId, receipt, leftOut }: ReceiptPassageProps) {
  const { t, locale } = useWords();
  const { before, passage, after, isThere } = usePlacedPassage(ticketId, receipt);
  return (
    <Passage data-entry-id={receipt.entryId}>
      <blockquote dir="auto">
        {before}
        <mark>
          <MaskedText text={passage} />
        </mark>
        {after}
      </blockquote>
      <figcaption>
        <span>
          <bdi>
            <MaskedText text={receipt.authorName} />
          </bdi>{' '}
          ({t(`role.${receipt.authorRole}`)})
        </span>
        <span>
          {/* Comments have a number that agents can find again, messages an id of no use to anyone. */}
          {isNumber.test(receipt.entryId)
            ? t('receipt.comment', { id: receipt.entryId })
            : t('receipt.message')}
          {', '}
          <time dateTime={receipt.at}>{exactTime(receipt.at, locale)}</time>
        </span>
        <InternalBadge receipts={[receipt]} />
        {!isThere && <span>{t('receipt.shortened')}</span>}
      </figcaption>
      <LeftOut parts={leftOut} />
    </Passage>
  );
}

const isNumber = /^\d+$/;

const Passage = styled(Quote)`
  & mark {
    background-color: ${({ theme }) =>
      getColor({ theme, hue: 'yellow', light: { shade: 300 }, dark: { shade: 900 } })};
    color: inherit;
  }
`;
