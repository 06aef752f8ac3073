import { wordsNow } from '../language/words-now.ts';
import { peopleWords } from './people-words.ts';

/** The names of the accounts that somebody is limited to; that they are not, where none are named. */
export function accountsOf(
  accountIds: readonly string[] | undefined,
  accounts: readonly { id: string; name: string }[],
): string {
  const { t, list } = wordsNow(peopleWords);
  if (accountIds === undefined) return t('accounts.all');
  return list(
    accountIds.map((id) => accounts.find((one) => one.id === id)?.name ?? t('account.gone')),
  );
}
