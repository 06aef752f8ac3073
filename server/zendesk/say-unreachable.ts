import { AppError } from '../errors.ts';
import { ZendeskError } from './errors.ts';

/** @throws AppError `zendesk_unreachable` for a failure of Zendesk's; anything else as it is */
export function sayUnreachable(failure: unknown): never {
  if (!(failure instanceof ZendeskError)) throw failure;
  throw new AppError('zendesk_unreachable', 'zendesk_unreachable', {
    cause: failure,
  });
}
