import type { ActivityWho } from '../../../server/contract/activity.ts';
import { wordsNow } from '../language/words-now.ts';
import { activityWords } from './activity-words.ts';

/** Who did something, in words; an agent without a name by their number in Zendesk. */
export function nameOf({ kind, id = '', name, isRemoved }: ActivityWho): string {
  const { t } = wordsNow(activityWords);
  if (kind === 'sidebrief') return 'Sidebrief';
  if (kind === 'agent')
    return name === undefined
      ? t('agent.unnamed', { id: id.replace('agent:', '') })
      : t('agent', { name });
  if (name === undefined) return t('somebody');
  return isRemoved ? t('removed', { name }) : name;
}
