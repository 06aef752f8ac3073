import type { InstallView } from '../../../server/contract/install.ts';
import { isPublicOnly } from '../../../server/contract/purposes.ts';
import { exactTime } from '../../ui/relative-time.ts';
import { useReader } from '../language/use-reader.ts';
import { TimeAgo } from '../ui/time-ago.tsx';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';
import { fill } from '../language/fill.tsx';

/** When Zendesk last told us something, as people say it and to the minute: the sign of life of a connection. */
export function LastEvent({
  install: { lastEventAt: at, purposes },
}: {
  install: Pick<InstallView, 'lastEventAt' | 'purposes'>;
}) {
  const { t } = useWords(accountsWords);
  const { locale } = useReader();
  // Of what everybody may read, Zendesk tells nobody anything: events of an earlier purpose are no sign of life.
  if (isPublicOnly(purposes)) return <>{t('events.schedule')}</>;
  if (at === undefined) return <>{t('events.none')}</>;
  return (
    <>{fill(t('events.lastAt', { at: exactTime(at, locale) }), { time: <TimeAgo at={at} /> })}</>
  );
}
