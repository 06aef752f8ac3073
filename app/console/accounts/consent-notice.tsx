import { Notice } from '../../ui/notice.tsx';
import type { ConsentReturn } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';

/** What came of the visit to Zendesk's consent page, until it is put away. */
export function ConsentNotice({ consent }: { consent: ConsentReturn }) {
  const { navigate } = useRouter();
  return (
    <Notice
      type={consent.outcome === 'denied' ? 'warning' : 'error'}
      {...wordsOf(consent)}
      action={{
        label: 'Dismiss',
        onClick: () => navigate(window.location.pathname, { replace: true }),
      }}
    />
  );
}

function wordsOf(consent: ConsentReturn): { title: string; text: string } {
  switch (consent.outcome) {
    case 'denied':
      return {
        title: 'Access was not allowed',
        text: 'Nothing was changed. Connect again whenever you are ready, and choose “Allow” on Zendesk’s page.',
      };
    case 'expired':
      return {
        title: 'That took too long',
        text: 'The request to connect was used already or is older than a few minutes. Connect again.',
      };
    case 'invalid_scope':
      return {
        title: 'The OAuth client may not ask for this access',
        text: `${refused(consent.scope)} Allow it on the OAuth client in Admin Center, then connect again.`,
      };
    case 'failed':
      return {
        title: 'The connection could not be made',
        text:
          failures.get(consent.code ?? '') ?? 'Zendesk’s answer could not be used. Connect again.',
      };
  }
}

/** @param scopes separated by blanks */
function refused(scopes: string | undefined): string {
  if (scopes === undefined) return 'Zendesk refused a part of it.';
  return scopes.includes(' ')
    ? `Zendesk refused one of these scopes: ${scopes}.`
    : `Zendesk refused the scope “${scopes}”.`;
}

/** By the backend's code; one it does not name here is told in general. */
const failures = new Map([
  [
    'connected_elsewhere',
    'This Zendesk account is connected already under another name in this console.',
  ],
  [
    'not_an_admin',
    'The consent was given by somebody who is not an admin of this Zendesk account. Sign in to Zendesk as an admin, then connect again.',
  ],
  [
    'other_subdomain',
    'This account belongs to another subdomain. Create another one in this console for that Zendesk account.',
  ],
  ['zendesk_unreachable', 'Zendesk did not answer. Nothing was lost; connect again.'],
  [
    'invalid_client',
    'Zendesk does not accept the OAuth client. Check its identifier and its secret.',
  ],
  ['invalid_grant', 'Zendesk no longer accepted the consent. Connect again.'],
]);
