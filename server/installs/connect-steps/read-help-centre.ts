import { probeHelpCenter } from '../../zendesk/public-help-center.ts';
import { helpCentreRefusal } from '../help-centre-refusals.ts';
import { StepProblem, type Step } from './step.ts';

/** Looks whether the help centre answers whoever is not signed in: all that content alone needs. */
export const readHelpCentre: Step = async ({ client }) => {
  const found = await probeHelpCenter(client);
  if (found.state === 'open') return undefined;
  throw new StepProblem(helpCentreRefusal(found.state).code);
};
