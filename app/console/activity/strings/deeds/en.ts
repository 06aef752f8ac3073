import { deedSaid } from '../../../../../server/contract/activity-said.ts';
import { prefixed } from '../../../language/prefixed.ts';

/** Part of the words of the activity log: what was done, by its action. */
export const activityDeedsEn = prefixed('did', deedSaid);

export type ActivityDeedsStrings = Readonly<Record<keyof typeof activityDeedsEn, string>>;
