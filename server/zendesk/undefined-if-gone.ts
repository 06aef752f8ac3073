import { ZendeskError } from './errors.ts';

/** For a thing asked for by its id. Only what says so is gone: a missing scope must not look like something deleted. */
export function undefinedIfGone(failure: unknown): undefined {
  if (!(failure instanceof ZendeskError) || failure.code !== 'RecordNotFound') throw failure;
}
