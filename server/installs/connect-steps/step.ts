import type { Deps } from '../../deps.ts';
import type { ZendeskClient } from '../../zendesk/client.ts';
import type { Install } from '../install.ts';

/** What a step of connecting works with. The install is read anew before each step. */
export interface StepContext {
  deps: Deps;
  install: Install;
  client: ZendeskClient;
  /** Who asked for this step alone. */
  personId?: string | undefined;
}

/**
 * One step of connecting, safe to repeat at any time.
 *
 * @returns a note for the admin, if there is something to say
 * @throws StepProblem when an admin must act
 */
export type Step = (context: StepContext) => Promise<string | undefined>;

/** Why a step cannot be done, for the person who must act. "Try again" runs it once more. */
export class StepProblem extends Error {
  readonly code: string;
  readonly state: 'failed' | 'needs-choice';
  constructor(code: string, message: string, state: 'failed' | 'needs-choice' = 'failed') {
    super(message);
    this.name = 'StepProblem';
    this.code = code;
    this.state = state;
  }
}
