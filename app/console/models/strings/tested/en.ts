import { modelTestSaid } from '../../../../../server/contract/model-test-said.ts';
import { prefixed } from '../../../language/prefixed.ts';

/** Part of the words of models: why trying one failed, by the backend's codes. */
export const modelsTestedEn = prefixed('tested', modelTestSaid);

export type ModelsTestedStrings = Readonly<Record<keyof typeof modelsTestedEn, string>>;
