import type { PeopleView } from '../../../server/contract/person.ts';
import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import { RemotePart } from '../ui/remote-part.tsx';
import { Stack } from '../ui/card.ts';
import { Page, toAccounts } from '../ui/page.tsx';
import { InviteCard } from './invite-card.tsx';
import { InvitesCard } from './invites-card.tsx';
import { PeopleCard } from './people-card.tsx';
import { useWords } from '../language/use-words.ts';
import { peopleWords } from './people-words.ts';

/** Who may come in, what they may do, and who was asked to. */
export function PeopleScreen() {
  const { t } = useWords(peopleWords);
  const api = useApi();
  const used = useRemote('people', async (signal) => {
    const [people, { installs }] = await Promise.all([api.people(signal), api.installs(signal)]);
    return { ...people, accounts: installs.map(({ id, name }) => ({ id, name })) };
  });
  return (
    <Page title={t('title')} back={toAccounts}>
      <RemotePart used={used} what={t('thePeople')}>
        {(view) => {
          const put = (changed: PeopleView) => used.put({ ...view, ...changed });
          return (
            <Stack>
              <PeopleCard view={view} accounts={view.accounts} onChange={put} />
              {view.invites.length > 0 && (
                <InvitesCard
                  invites={view.invites}
                  accounts={view.accounts}
                  onChange={put}
                  onRenewed={used.reload}
                />
              )}
              <InviteCard accounts={view.accounts} onInvited={used.reload} />
            </Stack>
          );
        }}
      </RemotePart>
    </Page>
  );
}
