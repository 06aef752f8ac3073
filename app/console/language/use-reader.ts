import { useSyncExternalStore } from 'react';
import type { Reading } from './find-language.ts';
import { onLanguage, reader } from './reader.ts';

/** The reader's language and region, followed as they change. */
export function useReader(): Reading {
  return useSyncExternalStore(onLanguage, reader);
}
