import { jobFailuresSaid } from '../../../../../server/contract/job-failures-said.ts';
import { prefixed } from '../../../language/prefixed.ts';

/** Part of the words of health: why work was given up, and what to do, by the backend's codes. */
export const healthFailuresEn = prefixed('failure', jobFailuresSaid);

export type HealthFailuresStrings = Readonly<Record<keyof typeof healthFailuresEn, string>>;
