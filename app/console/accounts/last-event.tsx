import { exactTime, relativeTime } from '../../ui/relative-time.ts';
import { useNow } from '../../ui/use-now.ts';

/** When Zendesk last told us something: the sign of life of a connection. */
export function LastEvent({ at }: { at: string | undefined }) {
  const now = useNow();
  if (at === undefined) return <>No events yet</>;
  return (
    <>
      Last event{' '}
      <time dateTime={at} title={exactTime(at, navigator.language)}>
        {relativeTime(at, now, navigator.language)}
      </time>
    </>
  );
}
