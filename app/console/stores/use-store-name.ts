import { useWords } from '../language/use-words.ts';
import { storeWords } from './store-words.ts';

/** Names a store by its code on a receipt, in the reader's language; a code that is newer than this page stands for itself. */
export function useStoreName(): (store: string) => string {
  const { t } = useWords(storeWords);
  return (store) => {
    const key = storeWords.find(`store.${store}`);
    return key === undefined ? store.replaceAll('_', ' ') : t(key);
  };
}
