import { Anchor } from '@zendeskgarden/react-buttons';
import type { HistoryView } from '../../../server/contract/history-view.ts';
import type { InstallView } from '../../../server/contract/install.ts';
import { dateFormat } from '../../ui/date-format.ts';
import { exactTime } from '../../ui/relative-time.ts';
import { useNow } from '../../ui/use-now.ts';
import { followLink } from '../router/follow-link.ts';
import { accountHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Subtle } from '../ui/card.ts';
import { inTime } from '../ui/numbers.ts';
import { TimeAgo } from '../ui/time-ago.tsx';
import { useWords } from '../language/use-words.ts';
import { wordsNow } from '../language/words-now.ts';
import { fill } from '../language/fill.tsx';
import { historyWords } from './history-words.ts';

/** In sentences: what is being done, how long it takes, and what is kept of the past. */
export function HistoryStory({ install, history }: { install: InstallView; history: HistoryView }) {
  return (
    <Subtle>
      <Doing install={install} history={history} /> {windowOf(history)}
    </Subtle>
  );
}

function Doing({ install, history }: { install: InstallView; history: HistoryView }) {
  const { t, locale } = useWords(historyWords);
  const { navigate } = useRouter();
  const now = useNow();
  switch (history.state) {
    case 'reading':
      return <>{paceOf(history, now)}</>;
    case 'following':
      return <LastLook history={history} />;
    case 'paused':
      if (history.pausedAt === undefined) return <>{t('paused')}</>;
      return <>{t('paused.since', { pausedAt: exactTime(history.pausedAt, locale) })}</>;
    case 'failing':
      return <>{t('failing.more')}</>;
    default:
      return (
        <>
          {fill(t('notAsked'), {
            link: (
              <Anchor href={accountHref(install.id)} onClick={followLink(navigate)}>
                {t('connectAgain')}
              </Anchor>
            ),
          })}
        </>
      );
  }
}

function LastLook({ history }: { history: HistoryView }) {
  const { t, count } = useWords(historyWords);
  const looks = history.streams.flatMap(({ caughtUpAt }) => caughtUpAt ?? []).toSorted();
  const [oldest] = looks;
  const { everyHours } = history.options;
  const { toRead } = history.counts;
  const how = everyHours === null ? 'minutes' : 'hours';
  const hours: Record<string, number> = everyHours === null ? {} : { everyHours };
  return (
    <>
      {oldest
        ? fill(t(`lastLook.${how}`, hours), { time: <TimeAgo at={oldest} /> })
        : t(`look.${how}`, hours)}
      {toRead > 0 && ` ${count('look.toRead', toRead)}`}
    </>
  );
}

/** "3,200 tickets and updates a minute; about 2 h left, until 14:30." */
export function paceOf({ perMinute, endsAt }: HistoryView, now: number): string {
  const { t, count, locale } = wordsNow(historyWords);
  const pace = perMinute !== undefined && count('pace', Math.round(perMinute));
  const leftMs = endsAt === undefined ? undefined : Date.parse(endsAt) - now;
  const end =
    leftMs !== undefined &&
    t('pace.left', { left: inTime(Math.max(leftMs, 60_000)), endsAt: at(endsAt) });
  const said = [pace, end].filter(Boolean).join('; ');
  return said === '' ? t('pace.first') : `${said}.`;

  function at(time = ''): string {
    const isToday = new Date(time).toDateString() === new Date(now).toDateString();
    return isToday
      ? dateFormat(locale, { timeStyle: 'short' }).format(new Date(time))
      : exactTime(time, locale);
  }
}

function windowOf({ windowFrom, options }: HistoryView): string {
  const { t, locale } = wordsNow(historyWords);
  if (windowFrom === undefined) return t('window.all');
  const by = options.windowBy === 'created' ? 'created' : 'updated';
  const day = dateFormat(locale, { dateStyle: 'medium' }).format(new Date(windowFrom));
  return t(`window.${by}`, { day });
}
