import type { ReactNode } from 'react';
import type { UsedRemote } from '../api/use-remote.ts';
import { ErrorNotice } from './error-notice.tsx';
import { Loading } from './loading.tsx';
import { useWords } from '../language/use-words.ts';
import { shellWords } from './shell-words.ts';

interface RemotePartProps<T> {
  used: UsedRemote<T>;
  /** E.g. "the calls". */
  what: string;
  children(value: T): ReactNode;
}

/** Something that takes time to arrive, or the state in which it is not there. */
export function RemotePart<T>({ used: { remote, reload }, what, children }: RemotePartProps<T>) {
  const { t } = useWords(shellWords);
  if (remote.state === 'loading') return <Loading what={what} />;
  const error = remote.state === 'failed' ? remote.error : remote.stale;
  return (
    <>
      <ErrorNotice
        isSpaced
        error={error}
        title={
          remote.state === 'failed'
            ? t('unread', { what: `${what[0]?.toUpperCase()}${what.slice(1)}` })
            : t('stale')
        }
        onTryAgain={reload}
      />
      {remote.state === 'ready' && children(remote.value)}
    </>
  );
}
