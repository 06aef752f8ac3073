import { Anchor } from '@zendeskgarden/react-buttons';
import type { PropsWithChildren } from 'react';
import { styled } from 'styled-components';
import type { InstallView } from '../../../server/contract/install.ts';
import { NoAccount } from '../accounts/no-account.tsx';
import { useAccount } from '../accounts/use-account.ts';
import { followLink } from '../router/follow-link.ts';
import {
  accountHref,
  callsHref,
  guidanceHref,
  modelsHref,
  usageHref,
} from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Page, toAccounts } from '../ui/page.tsx';
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
  const { remote, reload } = useAccount(id);
  const known: InstallView | undefined = remote.state === 'ready' ? remote.value : undefined;
  const account = known ? { href: accountHref(id), name: known.name } : toAccounts;
  const above =
    part === 'settings' ? account : { href: modelsHref(id), name: t('title'), above: account };
  return (
    <Page title={title} back={above}>
      {remote.state !== 'ready' ? (
        <NoAccount remote={remote} onTryAgain={reload} />
      ) : (
        <>
          <Parts id={id} part={part} />
          {children}
        </>
      )}
    </Page>
  );
}

function Parts({ id, part }: { id: string; part: Part }) {
  const { t } = useWords(modelsWords);
  const { navigate } = useRouter();
  const parts: [part: Part, name: string, href: string][] = [
    ['settings', t('settings'), modelsHref(id)],
    ['calls', t('calls'), callsHref(id)],
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
