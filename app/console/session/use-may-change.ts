import { useSession } from './session-provider.tsx';

/**
 * Whether whoever is signed in may change what they see: what they may not do is not offered. The backend refuses it
 * whatever a page offers.
 *
 * @param of `deployment` for what concerns every account, e.g. a new one
 */
export function useMayChange(of: 'account' | 'deployment' = 'account'): boolean {
  const { session } = useSession();
  if (session.state !== 'signed-in' || session.person.role !== 'admin') return false;
  return of === 'account' || session.person.accountIds === undefined;
}
