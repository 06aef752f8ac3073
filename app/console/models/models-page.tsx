import { Anchor } from '@zendeskgarden/react-buttons';
import type { PropsWithChildren } from 'react';
import { styled } from 'styled-components';
import { AccountPage } from '../account-page/account-page.tsx';
import { followLink } from '../router/follow-link.ts';
import { callsHref, guidanceHref, modelsHref, usageHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { useMayChange } from '../session/use-may-change.ts';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';

interface ModelsPageProps {
  id: string;
  title: string;
  /** Which of the pages about models this is. */
  part: Part;
}

type Part = 'settings' | 'calls' | 'usage' | 'guidance';

/** One of the pages about an account's model, with the way to the others. */
export function ModelsPage({ id, title, part, children }: PropsWithChildren<ModelsPageProps>) {
  const { t } = useWords(modelsWords);
  const below = part === 'settings' ? undefined : { href: modelsHref(id), name: t('title') };
  return (
    <AccountPage id={id} part="models" title={title} {...(below && { below })}>
      <Parts id={id} part={part} />
      {children}
    </AccountPage>
  );
}

function Parts({ id, part }: { id: string; part: Part }) {
  const { t } = useWords(modelsWords);
  const { navigate } = useRouter();
  // What was sent to a model is for administrators to see.
  const mayChange = useMayChange();
  const parts: (readonly [part: Part, name: string, href: string])[] = [
    ['settings', t('settings'), modelsHref(id)],
    ...(mayChange ? [['calls', t('calls'), callsHref(id)] as const] : []),
    ['usage', t('usage'), usageHref(id)],
    ['guidance', t('guidance'), guidanceHref(id)],
  ];
  return (
    <Nav aria-label={t('title')}>
      {parts.map(([one, name, href]) => (
        <Anchor
          key={one}
          href={href}
          onClick={followLink(navigate)}
          {...(one === part && { 'aria-current': 'page' as const })}
        >
          {name}
        </Anchor>
      ))}
    </Nav>
  );
}

const Nav = styled.nav`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.md};
  margin-bottom: ${({ theme }) => theme.space.md};

  [aria-current='page'] {
    color: inherit;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`;
