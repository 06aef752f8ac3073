import { useState } from 'react';
import type { ActivityFilter, ActivityLine } from '../../../server/contract/activity.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { ActivityList } from './activity-list.tsx';
import { useWords } from '../language/use-words.ts';
import { activityWords } from './activity-words.ts';

interface ActivityPagesProps {
  id: string | undefined;
  asked: ActivityFilter;
  first: ActivityLine[];
  before: string | undefined;
}

/** A page of the log, and on demand those before it. */
export function ActivityPages({ id, asked, first, before }: ActivityPagesProps) {
  const { t } = useWords(activityWords);
  const api = useApi();
  const [more, setMore] = useState<{ lines: ActivityLine[]; before: string | undefined }>({
    lines: [],
    before,
  });
  const load = useAction(async () => {
    const page = await api.activity(id, { ...asked, before: more.before });
    setMore({ lines: [...more.lines, ...page.lines], before: page.before });
  });
  return (
    <>
      <ActivityList lines={[...first, ...more.lines]} showsAccount={id === undefined} />
      <ErrorNotice error={load.error} title={t('older.failed')} />
      {more.before !== undefined && (
        <div>
          <BusyButton size="small" busy={load.busy} onClick={() => load.run()}>
            {t('older')}
          </BusyButton>
        </div>
      )}
    </>
  );
}
