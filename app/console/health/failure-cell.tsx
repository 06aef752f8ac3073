import { Anchor } from '@zendeskgarden/react-buttons';
import { Code } from '@zendeskgarden/react-typography';
import type { FailedJob } from '../../../server/contract/health-view.ts';
import type { JobFailure } from '../../../server/contract/job-failures-said.ts';
import { followLink } from '../router/follow-link.ts';
import { accountHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Subtle } from '../ui/card.ts';
import { useWords } from '../language/use-words.ts';
import { healthWords } from './health-words.ts';

/** What is put right, or tested, on the page of the account. */
const onAccount: readonly string[] = [
  'zendesk_reconnect',
  'zendesk_retry_later',
  'reauthorization_required',
  'oauth_client_missing',
  'zendesk_unreachable',
  'zendesk_refused',
  'not_for_this',
  'conflict',
  'no_such_account',
  'help_centre_not_active',
  'help_centre_closed',
  'help_centre_elsewhere',
] satisfies JobFailure[];

/** Why work was given up, what to do about it, and where. */
export function FailureCell({ job: { reason, detail, tries, account } }: { job: FailedJob }) {
  const { t, count } = useWords(healthWords);
  const { navigate } = useRouter();
  return (
    <>
      {t(healthWords.find(`failure.${reason}`) ?? 'failure.unexpected')}
      {account?.name !== undefined && onAccount.includes(reason) && (
        <>
          {' '}
          <Anchor href={accountHref(account.id)} onClick={followLink(navigate)} isUnderlined>
            {t('toAccount')}
          </Anchor>
        </>
      )}
      <Subtle style={{ margin: 0 }}>
        {count('tries', tries)}
        {detail !== undefined && (
          <>
            {' · '}
            <Code>{detail}</Code>
          </>
        )}
      </Subtle>
    </>
  );
}
