import { Anchor } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { memo } from 'react';
import { styled } from 'styled-components';
import type { ActivityLine, ActivityPage } from '../../../server/contract/activity.ts';
import { QuietTag } from '../../ui/quiet-tag.tsx';
import { exactTime } from '../../ui/relative-time.ts';
import { followLink } from '../router/follow-link.ts';
import { accountHref, deletionHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { ZendeskLink } from '../ui/zendesk-links.tsx';
import { kindWord } from './kind-words.ts';
import { useWords } from '../language/use-words.ts';
import { activityWords } from './activity-words.ts';
import { nameOf } from './name-of.ts';
import { sayDeed } from './say-deed.ts';
import { sharedNames } from './shared-names.ts';

interface ActivityListProps {
  lines: ActivityLine[];
  /** Not where all of them are of the same one. */
  showsAccount: boolean;
  /** Everybody who did something, so that two of one name are told apart. */
  people: ActivityPage['people'];
}

/** Entries of the log, each a sentence with its time under it. */
export function ActivityList({ lines, showsAccount, people }: ActivityListProps) {
  const isShared = sharedNames([...people, ...lines.map(({ who }) => who)]);
  const { t } = useWords(activityWords);
  return (
    <List aria-label={t('entries')}>
      {lines.map((line) => (
        <Entry key={line.id} line={line} {...{ showsAccount }} showsEmail={isShared(line.who)} />
      ))}
    </List>
  );
}

/** Once drawn it stays: a long list grows without drawing what is there again. */
const Entry = memo(function Entry({
  line,
  showsAccount,
  showsEmail,
}: {
  line: ActivityLine;
  showsAccount: boolean;
  showsEmail: boolean;
}) {
  const { id, at, account, who, kind, action, ticketId } = line;
  const { t, locale } = useWords(activityWords);
  const { navigate } = useRouter();
  return (
    <Item>
      <div>
        <b>{nameOf(who)}</b> {sayDeed(line)}
        {ticketId !== undefined && (
          <>
            {' · '}
            <ZendeskLink subdomain={account?.subdomain} path={`/agent/tickets/${ticketId}`}>
              #{ticketId}
            </ZendeskLink>
          </>
        )}
        {/* Only whoever may read the receipt is shown the line: administrators of all accounts. */}
        {action === 'account-deleted' && (
          <>
            {' · '}
            <Anchor href={deletionHref(id)} onClick={followLink(navigate)} isUnderlined>
              {t('receipt')}
            </Anchor>
          </>
        )}
      </div>
      <Facts>
        {showsEmail && who.email !== undefined && <span>{who.email}</span>}
        <time dateTime={at}>{exactTime(at, locale)}</time>
        {showsAccount && account?.isDeleted && (
          <span>{t('account.deleted', { name: account.name })}</span>
        )}
        {showsAccount && account !== undefined && !account.isDeleted && (
          <Anchor href={accountHref(account.id)} onClick={followLink(navigate)}>
            {account.name}
          </Anchor>
        )}
        <QuietTag $tone="neutral">{kindWord(kind)}</QuietTag>
      </Facts>
    </Item>
  );
});

const List = styled.ol`
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Item = styled.li`
  padding: ${({ theme }) => theme.space.xs} 0;
  border-bottom: ${({ theme }) =>
    `${theme.borders.sm} ${getColor({ theme, variable: 'border.subtle' })}`};
  overflow-wrap: anywhere;
`;

const Facts = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.sm};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;
