import { useState, type ReactNode } from 'react';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from './busy-button.tsx';
import { ErrorNotice } from './error-notice.tsx';

/** A page of a list, newest first. */
export interface ListPage<T> {
  lines: T[];
  /** Asks for the page before this one; missing on the last. */
  before?: string | undefined;
}

interface OlderProps<T> {
  /** The newest page; when it begins with something else, the list is to be begun anew by a `key`. */
  first: ListPage<T>;
  ask(before: string): Promise<ListPage<T>>;
  /** What the button says, and what is said when it fails. */
  words: { older: string; failed: string };
  /** Draws all that were read. */
  children(lines: T[]): ReactNode;
}

/** A page of a list, and on demand those before it. */
export function Older<T>({ first, ask, words, children }: OlderProps<T>) {
  const [more, setMore] = useState<ListPage<T>>();
  const before = more ? more.before : first.before;
  const load = useAction(async (end: string) => {
    const page = await ask(end);
    setMore({ lines: [...(more?.lines ?? []), ...page.lines], before: page.before });
  });
  return (
    <>
      {children([...first.lines, ...(more?.lines ?? [])])}
      <ErrorNotice error={load.error} title={words.failed} />
      {before !== undefined && (
        <div>
          <BusyButton size="small" busy={load.busy} onClick={() => load.run(before)}>
            {words.older}
          </BusyButton>
        </div>
      )}
    </>
  );
}
