import { Anchor } from '@zendeskgarden/react-buttons';
import { XL } from '@zendeskgarden/react-typography';
import { useEffect, useRef } from 'react';
import type { PropsWithChildren, ReactNode } from 'react';
import { styled } from 'styled-components';
import { BackIcon } from '../../ui/icons.tsx';
import { followLink } from '../router/follow-link.ts';
import { home } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';

interface PageProps {
  title: string;
  /** Beside the title, e.g. the page's main button. */
  action?: ReactNode;
  /** The page above this one. */
  back?: Above;
  /** How wide it may get: a form reads best in a narrow column. */
  column?: keyof typeof columns;
}

export interface Above {
  href: string;
  name: string;
}

export const toAccounts: Above = { href: home, name: 'Zendesk accounts' };

/** One page: its title in the tab and on top, and the focus there when somebody comes from another page. */
export function Page({
  title,
  action,
  back,
  column = 'wide',
  children,
}: PropsWithChildren<PageProps>) {
  const { changes, navigate } = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Sidebrief`;
  }, [title]);
  useEffect(() => {
    // A form that already took the focus to its first field keeps it.
    const main = heading.current?.closest('main');
    if (changes > 0 && !main?.contains(document.activeElement)) heading.current?.focus();
    // Only on arrival: a later change of the address, e.g. a notice put away, must not move the focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <Main $column={column}>
      {back && (
        <Back href={back.href} onClick={followLink(navigate)}>
          <BackIcon /> {back.name}
        </Back>
      )}
      <Top>
        <XL tag="h1" ref={heading} tabIndex={-1} isBold style={{ outline: 'none' }}>
          {title}
        </XL>
        {action}
      </Top>
      {children}
    </Main>
  );
}

const columns = { narrow: '560px', medium: '720px', wide: '960px' };

const Main = styled.main<{ $column: keyof typeof columns }>`
  box-sizing: border-box;
  max-width: ${({ $column }) => columns[$column]};
  margin: 0 auto;
  padding: ${({ theme }) => theme.space.lg} ${({ theme }) => theme.space.base * 4}px
    ${({ theme }) => theme.space.xxl};
`;

const Top = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.sm};
  margin-bottom: ${({ theme }) => theme.space.md};
`;

const Back = styled(Anchor)`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.xxs};
  margin-bottom: ${({ theme }) => theme.space.sm};
`;
