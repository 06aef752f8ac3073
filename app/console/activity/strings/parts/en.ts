import { deedPartsSaid } from '../../../../../server/contract/activity-parts-said.ts';
import { prefixed } from '../../../language/prefixed.ts';

/** Part of the words of the activity log: what its sentences are put together from. */
export const activityPartsEn = prefixed('part', deedPartsSaid);

export type ActivityPartsStrings = Readonly<Record<keyof typeof activityPartsEn, string>>;
