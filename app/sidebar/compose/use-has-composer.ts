import { useEffect, useState } from 'react';
import { z } from 'zod';
import { useZaf } from '../zaf/zaf-provider.tsx';

/** Whether there is a composer to put something into; a closed ticket has none. */
export function useHasComposer(): boolean {
  const { client } = useZaf();
  const [has, setHas] = useState(false);
  useEffect(() => {
    let gone = false;
    client.get('comment.type').then(
      (read) => {
        if (!gone) setHas(composer.safeParse(read).success);
      },
      () => undefined, // What cannot be asked for cannot be written to either.
    );
    return () => {
      gone = true;
    };
  }, [client]);
  return has;
}

const composer = z.object({ 'comment.type': z.string() });
