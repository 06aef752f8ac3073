import { getColor } from '@zendeskgarden/react-theming';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import type { BriefSentence as Sentence, Receipt } from '../../../server/contract/brief.ts';
import { exactTime, relativeTime } from '../../ui/relative-time.ts';
import type { StringKey } from '../strings/en.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { InternalBadge } from './internal-badge.tsx';
import { ReceiptPassage } from './receipt-passage.tsx';
import { ReceiptToggle } from './receipt-toggle.tsx';

interface BriefSentenceProps {
  ticketId: string;
  sentence: Sentence;
  now: number;
}

/** One statement: what kind it is, its words as plain text, who said it and when, and the receipts. */
export function BriefSentence({ ticketId, sentence, now }: BriefSentenceProps) {
  const { t, locale } = useWords();
  const id = useId();
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [first] = sentence.receipts;
  const internal = sentence.receipts.some((receipt) => !receipt.public);
  const toggle = (index: number) => {
    const next = new Set(open);
    if (!next.delete(index)) next.add(index);
    setOpen(next);
  };
  return (
    <>
      <Heading>
        <span>{t(headingOf(sentence.kind, first))}</span>
        {internal && <InternalBadge />}
      </Heading>
      <Words dir="auto">{sentence.text}</Words>
      <Byline>
        {first && (
          <span>
            <bdi>{first.authorName}</bdi>
            {' · '}
            <time dateTime={first.at} title={exactTime(first.at, locale)}>
              {relativeTime(first.at, now, locale)}
            </time>
          </span>
        )}
        <Toggles>
          {sentence.receipts.map((receipt, index) => (
            <ReceiptToggle
              key={index}
              receipt={receipt}
              number={sentence.receipts.length > 1 ? index + 1 : undefined}
              expanded={open.has(index)}
              controls={`${id}-${index}`}
              onToggle={() => toggle(index)}
            />
          ))}
        </Toggles>
      </Byline>
      {sentence.receipts.map((receipt, index) => (
        // The element is always there, so that `aria-controls` has something to name.
        <div key={index} id={`${id}-${index}`} hidden={!open.has(index)}>
          {open.has(index) && <ReceiptPassage ticketId={ticketId} receipt={receipt} />}
        </div>
      ))}
    </>
  );
}

/** A ticket that an agent or the system opened did not begin with the customer's words. */
function headingOf(kind: Sentence['kind'], first: Receipt | undefined): StringKey {
  if (kind === 'opened' && first?.authorRole !== 'customer') return 'kind.opened-otherwise';
  return `kind.${kind}`;
}

const Heading = styled.h2`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  margin: 0 0 ${({ theme }) => theme.space.xxs};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  line-height: ${({ theme }) => theme.lineHeights.sm};
`;

const Words = styled.p`
  margin: 0;
  white-space: pre-line;
  /* Each line finds its own direction, for threads in more than one script. */
  unicode-bidi: plaintext;
`;

const Byline = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0 ${({ theme }) => theme.space.xs};
  margin-top: ${({ theme }) => theme.space.xxs};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

const Toggles = styled.span`
  display: inline-flex;
  flex-wrap: wrap;
  gap: 0 ${({ theme }) => theme.space.xs};
  /* The last control's padding hangs over, so that its text ends where the page's text ends. */
  margin-inline: auto -${({ theme }) => theme.space.xs};
`;
