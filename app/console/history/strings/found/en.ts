import { whereaboutsSaid } from '../../../../../server/contract/whereabouts-said.ts';
import { prefixed } from '../../../language/prefixed.ts';

/** Part of the words of the history: why something is here, or is not, by the backend's codes. */
export const historyFoundEn = prefixed('found', whereaboutsSaid);

export type HistoryFoundStrings = Readonly<Record<keyof typeof historyFoundEn, string>>;
