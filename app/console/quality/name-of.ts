import type { Disliked } from '../../../server/contract/quality.ts';
import { wordsNow } from '../language/words-now.ts';
import { qualityWords } from './quality-words.ts';

/** What did not help, as people say it: what is recommended by its number. */
export function nameOf({ kind, found }: Pick<Disliked, 'kind' | 'found'>): string {
  const { t } = wordsNow(qualityWords);
  const name = t(`kind.${kind}`);
  return found ? t(`found.${found.kind}`, { kind: name, id: found.id }) : name;
}
