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
import { counted, inTime } from '../ui/numbers.ts';
import { TimeAgo } from '../ui/time-ago.tsx';

/** In sentences: what is being done, how long it takes, and what is kept of the past. */
export function HistoryStory({ install, history }: { install: InstallView; history: HistoryView }) {
  return (
    <Subtle>
      <Doing install={install} history={history} /> {windowOf(history)}
    </Subtle>
  );
}

function Doing({ install, history }: { install: InstallView; history: HistoryView }) {
  const { navigate } = useRouter();
  const now = useNow();
  switch (history.state) {
    case 'reading':
      return <>{paceOf(history, now)}</>;
    case 'following':
      return <LastLook history={history} />;
    case 'paused':
      return (
        <>
          Paused{' '}
          {history.pausedAt !== undefined && (
            <>
              since {exactTime(history.pausedAt, navigator.language)}. What is stored stays in use;
              changes in Zendesk are not noticed until you resume.
            </>
          )}
        </>
      );
    case 'failing':
      return <>Something does not work; below is what, and what to do. Nothing stored is lost.</>;
    default:
      return (
        <>
          Zendesk cannot be asked at the moment, so changes there are not noticed. What is stored
          stays.{' '}
          <Anchor href={accountHref(install.id)} onClick={followLink(navigate)}>
            Connect the account again
          </Anchor>
          .
        </>
      );
  }
}

function LastLook({ history }: { history: HistoryView }) {
  const looks = history.streams.flatMap(({ caughtUpAt }) => caughtUpAt ?? []).toSorted();
  const [oldest] = looks;
  const { everyHours } = history.options;
  const { toRead } = history.counts;
  return (
    <>
      {oldest && (
        <>
          Last compared with Zendesk <TimeAgo at={oldest} />,{' '}
        </>
      )}
      {everyHours === null ? 'and every few minutes.' : `and every ${everyHours} hours.`}
      {toRead > 0 &&
        ` ${counted(toRead, 'ticket is', 'tickets are')} yet to be read one by one, because the export does not tell all of them.`}
    </>
  );
}

/** "3,200 tickets and updates a minute; about 2 h left, until 14:30." */
export function paceOf({ perMinute, endsAt }: HistoryView, now: number): string {
  const pace =
    perMinute !== undefined &&
    `${counted(Math.round(perMinute), 'ticket or update', 'tickets and updates')} a minute`;
  const leftMs = endsAt === undefined ? undefined : Date.parse(endsAt) - now;
  const end =
    leftMs !== undefined && `about ${inTime(Math.max(leftMs, 60_000))} left, until ${at(endsAt)}`;
  const said = [pace, end].filter(Boolean).join('; ');
  return said === '' ? 'The first pages are being read.' : `${said}.`;

  function at(time = ''): string {
    const isToday = new Date(time).toDateString() === new Date(now).toDateString();
    return isToday
      ? dateFormat(navigator.language, { timeStyle: 'short' }).format(new Date(time))
      : exactTime(time, navigator.language);
  }
}

function windowOf({ windowFrom, options }: HistoryView): string {
  if (windowFrom === undefined) return 'All tickets are kept.';
  const by = options.windowBy === 'created' ? 'created' : 'updated';
  const day = dateFormat(navigator.language, { dateStyle: 'medium' }).format(new Date(windowFrom));
  return `Tickets ${by} since ${day} are kept.`;
}
