import { Notice } from '../../ui/notice.tsx';
import type { ConsentReturn } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { useWords } from '../language/use-words.ts';
import { wordsNow } from '../language/words-now.ts';
import { accountsWords } from './accounts-words.ts';

/** What came of the visit to Zendesk's consent page, until it is put away. */
export function ConsentNotice({ consent }: { consent: ConsentReturn }) {
  const { t } = useWords(accountsWords);
  const { navigate } = useRouter();
  return (
    <Notice
      type={consent.outcome === 'denied' ? 'warning' : 'error'}
      {...wordsOf(consent)}
      action={{
        label: t('dismiss'),
        onClick: () => navigate(window.location.pathname, { replace: true }),
      }}
    />
  );
}

function wordsOf(consent: ConsentReturn): { title: string; text: string } {
  const { t } = wordsNow(accountsWords);
  switch (consent.outcome) {
    case 'denied':
      return {
        title: t('consent.denied'),
        text: t('consent.denied.more'),
      };
    case 'expired':
      return {
        title: t('consent.expired'),
        text: t('consent.expired.more'),
      };
    case 'invalid_scope':
      return {
        title: t('consent.scope'),
        text: t('consent.scope.more', { scope: refused(consent.scope) }),
      };
    case 'failed':
      return {
        title: t('consent.failed'),
        text: t(accountsWords.find(`failure.${consent.code}`) ?? 'consent.failed.more'),
      };
  }
}

/** @param scopes separated by blanks */
function refused(scopes: string | undefined): string {
  const { t } = wordsNow(accountsWords);
  if (scopes === undefined) return t('scope.part');
  return scopes.includes(' ') ? t('scope.many', { scopes }) : t('scope.named', { scopes });
}
