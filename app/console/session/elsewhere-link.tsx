import { Button } from '@zendeskgarden/react-buttons';
import { useId } from 'react';
import { styled } from 'styled-components';
import { home } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { useWords } from '../language/use-words.ts';
import { sessionWords } from './session-words.ts';

/**
 * Leads to where people sign in elsewhere, and from there to the page that was asked for.
 *
 * @param isInNewTab where something may have been typed, which leaving this page would lose; the session looks who is
 *   there when they come back
 */
export function ElsewhereLink({ name, isInNewTab }: { name: string; isInNewTab: boolean }) {
  const { t } = useWords(sessionWords);
  const { route } = useRouter();
  const more = useId();
  const here = `${window.location.pathname}${window.location.search}`;
  // An invitation is used up by it: nobody comes back to that.
  const stays = route.name === 'invite' ? home : here;
  const next = route.name === 'sign-in' ? route.next : stays;
  const query = next === home ? '' : `?next=${encodeURIComponent(next)}`;
  return (
    <Elsewhere>
      <ButtonLink
        href={`/api/console/oidc/begin${query}`}
        {...(isInNewTab && { target: '_blank', rel: 'noopener', 'aria-describedby': more })}
      >
        {t('elsewhere', { elsewhere: name })}
      </ButtonLink>
      {isInNewTab && <More id={more}>{t('elsewhere.newTab')}</More>}
    </Elsewhere>
  );
}

/** It goes to another page, and looks like the button above it. */
const ButtonLink = styled(Button).attrs({ forwardedAs: 'a', isStretched: true })<{
  href: string;
  target?: string;
  rel?: string;
}>``;

const Elsewhere = styled.div`
  margin: ${({ theme }) => theme.space.md} 0 0;
  text-align: center;
`;

const More = styled.div`
  margin-top: ${({ theme }) => theme.space.xs};
`;
