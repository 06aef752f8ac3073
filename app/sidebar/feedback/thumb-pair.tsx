import { IconButton } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import { ThumbDownIcon, ThumbUpIcon } from '../../ui/icons.tsx';
import { useWords } from '../strings/strings-provider.tsx';

interface ThumbPairProps {
  thumb: 'up' | 'down' | 'none';
  /** What is asked, for those who do not see where the thumbs stand; or the id of the words that ask it. */
  label: { text: string } | { id: string };
  /** Small, where they stand in a line of text. */
  isTight?: boolean;
  onPress(pressed: 'up' | 'down'): void;
}

/** A thumb up and a thumb down, of which one may be pressed. */
export function ThumbPair({ thumb, label, isTight = false, onPress }: ThumbPairProps) {
  const { t } = useWords();
  const named = 'id' in label ? { 'aria-labelledby': label.id } : { 'aria-label': label.text };
  const kinds = [
    ['up', ThumbUpIcon],
    ['down', ThumbDownIcon],
  ] as const;
  return (
    <Pair role="group" {...named}>
      {kinds.map(([kind, Icon]) => (
        <ThumbButton
          key={kind}
          aria-label={t(`thumb.${kind}`)}
          title={t(`thumb.${kind}`)}
          aria-pressed={thumb === kind}
          $isTight={isTight}
          onClick={() => onPress(kind)}
        >
          <Icon />
        </ThumbButton>
      ))}
    </Pair>
  );
}

const Pair = styled.span`
  flex: none;
`;

/** Pressed, its thumb is filled, so that not colour alone tells. */
const ThumbButton = styled(IconButton).attrs({ size: 'small', isPill: false })<{
  $isTight: boolean;
}>`
  ${({ $isTight }) => $isTight && 'width: 24px; min-width: 24px; height: 24px;'}

  &[aria-pressed='true'] {
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.primary' })};
  }

  &[aria-pressed='true'] path {
    fill: currentColor;
  }
`;
