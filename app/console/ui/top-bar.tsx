import { Anchor, Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { Person } from '../../../server/contract/person.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { followLink } from '../router/follow-link.ts';
import { activityHref, healthHref, home, meHref, peopleHref } from '../router/read-route.ts';
import type { Route } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { useSession } from '../session/session-provider.tsx';
import { ErrorNotice } from './error-notice.tsx';
import { Mark } from './mark.tsx';
import { SkipLink } from './skip-link.tsx';
import { useWords } from '../language/use-words.ts';
import { shellWords } from './shell-words.ts';

/** Whose console this is, and who is signed in. */
export function TopBar() {
  const { t } = useWords(shellWords);
  const api = useApi();
  const { route, navigate, leave } = useRouter();
  const { session, take } = useSession();
  const signOut = useAction(async () => {
    await api.signOut();
    take({ setupNeeded: false });
  });
  return (
    <>
      <Bar>
        <SkipLink />
        <Home href={home} onClick={followLink(navigate)}>
          <Mark />
          Sidebrief
        </Home>
        {session.state === 'signed-in' && !session.expired && (
          <>
            <Places aria-label={t('nav')}>
              {placesOf(session.person).map(({ name, href }) => (
                <Anchor
                  key={name}
                  href={href}
                  onClick={followLink(navigate)}
                  {...(isAt(route, name) && { 'aria-current': 'page' as const })}
                >
                  {t(name)}
                </Anchor>
              ))}
            </Places>
            <Who>
              <Name>
                <Anchor href={meHref} title={session.person.email} onClick={followLink(navigate)}>
                  {session.person.name}
                </Anchor>
              </Name>
              <Button size="small" isBasic onClick={() => leave(() => signOut.run())}>
                {t('signOut')}
              </Button>
            </Who>
          </>
        )}
      </Bar>
      <ErrorNotice isSpaced error={signOut.error} title={t('signOut.failed')} />
    </>
  );
}

/** An account has a log, too, which is a page of the account. */
function isAt(route: Route, name: string): boolean {
  return route.name === name && !('id' in route && route.id !== undefined);
}

function placesOf({ role, accountIds }: Person) {
  const managesPeople = role === 'admin' && !accountIds;
  return [
    { name: 'activity', href: activityHref(undefined) },
    { name: 'health', href: healthHref() },
    ...(managesPeople ? [{ name: 'people', href: peopleHref } as const] : []),
  ] as const;
}

const Bar = styled.header`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.sm};
  min-height: 52px;
  padding: 0 ${({ theme }) => theme.space.base * 4}px;
  border-bottom: ${({ theme }) =>
    `${theme.borders.sm} ${getColor({ theme, variable: 'border.subtle' })}`};
  background-color: ${({ theme }) => getColor({ theme, variable: 'background.raised' })};
`;

const Home = styled.a`
  display: inline-flex;
  flex: none;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  color: inherit;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  text-decoration: none;
  white-space: nowrap;
`;

const Places = styled.nav`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.md};
  margin-inline: auto ${({ theme }) => theme.space.sm};

  a {
    text-decoration: none;
  }

  a:hover {
    text-decoration: underline;
  }

  [aria-current='page'] {
    color: inherit;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  /* A phone has no room beside the wordmark. */
  @media (max-width: 560px) {
    order: 1;
    width: 100%;
    padding-bottom: ${({ theme }) => theme.space.xs};
  }
`;

const Who = styled.div`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  min-width: 0;
`;

const Name = styled.span`
  overflow: hidden;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  text-overflow: ellipsis;
  white-space: nowrap;

  /* Beside the wordmark a phone has room for a short one, the smallest for its first letters. */
  @media (max-width: 400px) {
    max-width: max(64px, calc(100vw - 280px));
  }
`;
