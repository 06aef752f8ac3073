import { exactTime, relativeTime } from '../../ui/relative-time.ts';
import { useReader } from '../language/use-reader.ts';
import { useNow } from '../../ui/use-now.ts';

/** A time that has passed, as people say it, with the time itself to hover over. */
export function TimeAgo({ at }: { at: string }) {
  const now = useNow();
  const { locale } = useReader();
  return (
    <time dateTime={at} title={exactTime(at, locale)}>
      {relativeTime(at, now, locale)}
    </time>
  );
}
