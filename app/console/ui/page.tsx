import { XL } from '@zendeskgarden/react-typography';
import { useEffect, useRef } from 'react';
import type { PropsWithChildren, ReactNode } from 'react';
import { styled } from 'styled-components';
import { home } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Trail } from './trail.tsx';
import type { Above } from './trail.tsx';

interface PageProps {
  title: string;
  /** Beside the title, e.g. the page's main button. */
  action?: ReactNode;
  /** Whose page it is, for the title of the tab. */
  of?: string | undefined;
  /** The page above this one. */
  back?: Above;
  /** The way to the pages beside this one; `false` keeps its width without it. */
  nav?: ReactNode;
  /** How wide it may get: a form reads best in a narrow column. */
  column?: ColumnWidth | undefined;
}

export type ColumnWidth = keyof typeof columns;
export type { Above };

/** Above every account stands their list, whose name the trail knows. */
export const toAccounts: Above = { href: home, name: '' };

/** One page: its title in the tab and on top, and the focus there when somebody comes from another page. */
export function Page({
  title,
  of,
  action,
  back,
  nav,
  column = 'wide',
  children,
}: PropsWithChildren<PageProps>) {
  const { changes } = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = [title, ...(of === undefined ? [] : [of]), 'Sidebrief'].join(' · ');
  }, [title, of]);
  useEffect(() => {
    // A form that already took the focus to its first field keeps it.
    const main = heading.current?.closest('main');
    if (changes > 0 && !main?.contains(document.activeElement)) heading.current?.focus();
    // Only on arrival: a later change of the address, e.g. a notice put away, must not move the focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <Main $column={nav === undefined ? column : 'wide'}>
      {back && <Trail above={back} title={title} />}
      {nav}
      <Content $column={column}>
        <Top>
          <XL tag="h1" ref={heading} tabIndex={-1} isBold style={{ outline: 'none' }}>
            {title}
          </XL>
          {action}
        </Top>
        {children}
      </Content>
    </Main>
  );
}

const columns = { narrow: '560px', medium: '720px', wide: '960px' };

const Content = styled.div<{ $column: ColumnWidth }>`
  max-width: ${({ $column }) => columns[$column]};
`;

const Main = styled.main<{ $column: ColumnWidth }>`
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
