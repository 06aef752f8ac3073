import { stepSaid, type FoundCode, type StepCode } from '../../contract/connection-said.ts';
import { say, type SaidParams } from '../../contract/said.ts';
import type { Deps } from '../../deps.ts';
import type { ZendeskClient } from '../../zendesk/client.ts';
import type { Install } from '../install.ts';

/** What a step of connecting works with. The install is read anew before each step. */
export interface StepContext {
  deps: Deps;
  install: Install;
  client: ZendeskClient;
  /** Who asked for it; nobody where Sidebrief looks by itself. */
  personId?: string | undefined;
}

/**
 * One step of connecting, safe to repeat at any time.
 *
 * @returns a note for the admin, if there is something to say
 * @throws StepProblem when an admin must act
 */
export type Step = (context: StepContext) => Promise<StepNote | undefined>;

/** What stands beside a step that is done. */
export interface StepNote {
  code: StepCode;
  params?: SaidParams;
}

/** A sentence beside a step, as it is stored: by its code, and in English. */
export interface StepSaid extends StepNote {
  message: string;
}

export function sayStep(code: StepCode, params?: SaidParams): StepSaid {
  return { code, message: say(stepSaid, code, params), ...(params && { params }) };
}

/** Why a step cannot be done, for the person who must act. "Try again" runs it once more. */
export class StepProblem extends Error {
  readonly code: ProblemCode;
  readonly params: SaidParams | undefined;
  readonly state: 'failed' | 'needs-choice';
  constructor(code: ProblemCode, params?: SaidParams, state: 'failed' | 'needs-choice' = 'failed') {
    super(say(stepSaid, code, params));
    this.name = 'StepProblem';
    this.code = code;
    this.params = params;
    this.state = state;
  }

  said(): StepSaid & Pick<StepProblem, 'state'> {
    return { ...sayStep(this.code, this.params), state: this.state };
  }
}

/** A test of the connection may come upon it, too, and has words of its own for it. */
type ProblemCode = StepCode & FoundCode;
