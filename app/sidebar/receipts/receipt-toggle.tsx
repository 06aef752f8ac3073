import { Button } from '@zendeskgarden/react-buttons';
import { styled } from 'styled-components';
import type { Receipt } from '../../../server/contract/brief.ts';
import { ChevronIcon } from '../../ui/icons.tsx';
import { exactTime } from '../../ui/relative-time.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.ts';
import { useWords } from '../strings/strings-provider.tsx';

interface ReceiptToggleProps {
  id: string;
  receipt: Receipt;
  /** Given when a sentence rests on more than one comment. */
  number: number | undefined;
  expanded: boolean;
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
  controls,
  onToggle,
}: ReceiptToggleProps) {
  const { t, locale } = useWords();
  const time = exactTime(receipt.at, locale);
  return (
    <Small
      id={id}
      size="small"
      isBasic
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={onToggle}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && expanded) onToggle();
      }}
    >
      {number === undefined ? t('receipt.source') : t('receipt.source.numbered', { number })}
      <VisuallyHidden>: {t('receipt.of', { author: receipt.authorName, time })}</VisuallyHidden>
      <Button.EndIcon isRotated={expanded}>
        <ChevronIcon />
      </Button.EndIcon>
    </Small>
  );
}

const Small = styled(Button)`
  height: 24px;
  padding: 0 ${({ theme }) => theme.space.xs};
  line-height: 24px;
`;
