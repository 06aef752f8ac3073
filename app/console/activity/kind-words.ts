import type { ActivityKind } from '../../../server/contract/activity.ts';
import { wordsNow } from '../language/words-now.ts';
import { activityWords } from './activity-words.ts';

/** What entries are about, as the filter has it. */
export function kindWord(kind: ActivityKind): string {
  return wordsNow(activityWords).t(`kind.${kind}`);
}
