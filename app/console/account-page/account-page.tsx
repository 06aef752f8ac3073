import type { ReactNode } from 'react';
import type { InstallView } from '../../../server/contract/install.ts';
import { styled } from 'styled-components';
import { Notice } from '../../ui/notice.tsx';
import { accountsWords } from '../accounts/accounts-words.ts';
import { NoAccount } from '../accounts/no-account.tsx';
import { useAccount } from '../accounts/use-account.ts';
import { useWords } from '../language/use-words.ts';
import { accountHref } from '../router/read-route.ts';
import { useMayChange } from '../session/use-may-change.ts';
import { Page, toAccounts } from '../ui/page.tsx';
import type { Above, ColumnWidth } from '../ui/page.tsx';
import { AccountNav } from './account-nav.tsx';
import type { AccountPart } from './hrefs.ts';

interface AccountPageProps {
  id: string;
  title: string;
  /** Which of the account's pages this is, or is below of. */
  part: AccountPart;
  /** The page between the account's own and this one. */
  below?: Omit<Above, 'above'>;
  column?: ColumnWidth;
  children: ReactNode | ((install: InstallView) => ReactNode);
}

/** A page of one Zendesk account: the way to it and to the account's other pages, and what is wrong with the account. */
export function AccountPage({ id, title, part, below, column, children }: AccountPageProps) {
  const { t } = useWords(accountsWords);
  const { remote, reload } = useAccount(id);
  const mayChange = useMayChange();
  const install = remote.state === 'ready' ? remote.value : undefined;
  const account = install ? { href: accountHref(id), name: install.name } : toAccounts;
  return (
    <Page
      title={title}
      of={install?.name}
      back={below ? { ...below, above: account } : account}
      nav={remote.state !== 'failed' && <AccountNav id={id} part={part} />}
      column={column}
    >
      {install && !mayChange && (
        <Spaced>
          <Notice type="plain" title={t('readOnly')} text={t('readOnly.more')} />
        </Spaced>
      )}
      {remote.state !== 'ready' ? (
        <NoAccount remote={remote} onTryAgain={reload} />
      ) : typeof children === 'function' ? (
        children(remote.value)
      ) : (
        children
      )}
    </Page>
  );
}

const Spaced = styled.div`
  margin-bottom: ${({ theme }) => theme.space.md};
`;
