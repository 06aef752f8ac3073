import { forbidden } from '../errors/forbidden.ts';
import type { Caller } from './authenticate.ts';

/** Refuses everybody but admins with Zendesk's 403. */
export function requireAdmin(caller: Caller): void {
  if (caller.user.role !== 'admin') throw forbidden();
}
