import { getColor } from '@zendeskgarden/react-theming';
import { useLayoutEffect, useRef } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../language/use-words.ts';
import { followLink } from '../router/follow-link.ts';
import { useRouter } from '../router/router-provider.tsx';
import { accountPageWords } from './account-page-words.ts';
import { hrefs } from './hrefs.ts';
import type { AccountPart } from './hrefs.ts';

const parts = Object.keys(hrefs) as AccountPart[];

/** The way between the pages of one Zendesk account, on one line: where that is too long, it scrolls. */
export function AccountNav({ id, part }: { id: string; part: AccountPart }) {
  const { t } = useWords(accountPageWords);
  const { navigate } = useRouter();
  const line = useRef<HTMLElement>(null);
  const here = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    if (!line.current || !here.current) return;
    const { offsetLeft, offsetWidth } = here.current;
    line.current.scrollLeft = offsetLeft + offsetWidth / 2 - line.current.clientWidth / 2;
  }, [part]);
  return (
    <Line aria-label={t('pages')} ref={line}>
      {parts.map((one) => (
        <Link
          key={one}
          href={hrefs[one](id)}
          onClick={followLink(navigate)}
          {...(one === part && { 'aria-current': 'page' as const, ref: here })}
        >
          {t(one)}
        </Link>
      ))}
    </Line>
  );
}

const Line = styled.nav`
  display: flex;
  position: relative;
  gap: ${({ theme }) => theme.space.md};
  margin-bottom: ${({ theme }) => theme.space.lg};
  border-bottom: ${({ theme }) =>
    `${theme.borders.sm} ${getColor({ theme, variable: 'border.default' })}`};
  overflow-x: auto;
  scrollbar-width: thin;
`;

const Link = styled.a`
  flex: none;
  padding: ${({ theme }) => `${theme.space.xs} 0`};
  border-bottom: ${({ theme }) => theme.borderWidths.md} solid transparent;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
  text-decoration: none;
  white-space: nowrap;

  &:hover {
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.primary' })};
  }

  /* Inside of the line, which cuts off what reaches over its edge. */
  &:focus-visible {
    outline: ${({ theme }) =>
      `${theme.borderWidths.md} solid ${getColor({ theme, variable: 'border.primaryEmphasis' })}`};
    outline-offset: -2px;
    border-radius: ${({ theme }) => theme.borderRadii.sm};
  }

  &[aria-current='page'] {
    border-bottom-color: ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.primary' })};
  }
`;
