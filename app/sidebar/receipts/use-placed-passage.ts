import { useEffect, useState } from 'react';
import type { Receipt } from '../../../server/contract/brief.ts';
import { readEntryText } from '../zaf/read-entry-text.ts';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { placePassage } from './place-passage.ts';
import type { PlacedPassage } from './place-passage.ts';

export interface UsedPassage extends PlacedPassage {
  /** False when the comment was read and the passage does not stand in it so. */
  isThere: boolean;
}

/** A receipt's passage in its comment; the passage alone until that was read, and when it cannot be. */
export function usePlacedPassage(
  ticketId: string,
  { entryId, passage }: Pick<Receipt, 'entryId' | 'passage'>,
): UsedPassage {
  const { client } = useZaf();
  const [read, setRead] = useState<{ entryId: string; text: string | undefined }>();
  useEffect(() => {
    const reading = new AbortController();
    readEntryText(client, { ticketId, entryId, signal: reading.signal }).then(
      (text) => {
        if (!reading.signal.aborted) setRead({ entryId, text });
      },
      () => undefined, // The passage itself is there already.
    );
    return () => reading.abort();
  }, [client, ticketId, entryId]);
  // Another comment's words say nothing about this one.
  const text = read?.entryId === entryId ? read.text : undefined;
  const alone = { before: '', passage, after: '' };
  const placed = text === undefined ? undefined : placePassage(text, passage);
  return { ...(placed ?? alone), isThere: text === undefined || placed !== undefined };
}
