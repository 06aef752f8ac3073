import { modelTestSaid, type ModelTestCode } from '../contract/model-test-said.ts';
import { say } from '../contract/said.ts';

/**
 * Why trying an endpoint failed, for the admin who can do something about it.
 *
 * @param where host of the endpoint, and the model that was asked
 */
export function sayFailed(
  code: ModelTestCode,
  where: { host: string; model: string },
): { code: ModelTestCode; params: { host: string; model: string }; message: string } {
  return { code, params: where, message: say(modelTestSaid, code, where) };
}
