import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import { useWords } from '../language/use-words.ts';
import { shellWords } from './shell-words.ts';

/** For the keyboard: past what stands on top of every page, to the page itself. Seen while it has the focus. */
export function SkipLink() {
  const { t } = useWords(shellWords);
  return (
    <Link
      href="#content"
      onClick={(event) => {
        // The address is the page's; the focus alone moves.
        event.preventDefault();
        document.querySelector<HTMLElement>('main h1')?.focus();
      }}
    >
      {t('skip')}
    </Link>
  );
}

const Link = styled.a`
  position: absolute;
  z-index: 1;
  padding: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.sm};
  background-color: ${({ theme }) => getColor({ theme, variable: 'background.raised' })};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.primary' })};

  &:not(:focus) {
    width: 1px;
    height: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
