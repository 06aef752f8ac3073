import { Button } from '@zendeskgarden/react-buttons';
import type { KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import type { Receipt } from '../../../server/contract/brief.ts';
import { ChevronIcon, QuoteIcon } from '../../ui/icons.tsx';
import { exactTime } from '../../ui/relative-time.ts';
import { TightIconButton } from '../../ui/tight-icon-button.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { nameMasks } from './name-masks.ts';

interface ReceiptToggleProps {
  id: string;
  receipt: Receipt;
  /** Given when a sentence rests on more than one comment. */
  number: number | undefined;
  expanded: boolean;
  /** An icon alone, where there is little room. */
  isCompact: boolean;
  /** Id of the element that shows and hides. */
  controls: string;
  onToggle(): void;
}

/** Opens and closes the passage a sentence rests on. */
export function ReceiptToggle({
  id,
  receipt,
  number,
  expanded,
  isCompact,
  controls,
  onToggle,
}: ReceiptToggleProps) {
  const words = useWords();
  const { t, locale } = words;
  const time = exactTime(receipt.at, locale);
  const name =
    number === undefined ? t('receipt.source') : t('receipt.source.numbered', { number });
  const author = t('receipt.of', { author: nameMasks(receipt.authorName, words), time });
  const toggle = {
    id,
    'aria-expanded': expanded,
    'aria-controls': controls,
    onClick: onToggle,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && expanded) onToggle();
    },
  } as const;
  if (isCompact) {
    return (
      <TightIconButton {...toggle} aria-label={`${name}: ${author}`} title={author}>
        <QuoteIcon />
      </TightIconButton>
    );
  }
  return (
    <Small {...toggle} size="small" isBasic>
      {name}
      <VisuallyHidden>: {author}</VisuallyHidden>
      <Button.EndIcon isRotated={expanded}>
        <ChevronIcon />
      </Button.EndIcon>
    </Small>
  );
}

const Small = styled(Button)`
  height: 24px;
  padding: 0 ${({ theme }) => theme.space.xxs};
  line-height: 24px;
`;
