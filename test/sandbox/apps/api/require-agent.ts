import { authenticate } from '../../auth/authenticate.ts';
import type { Caller } from '../../auth/authenticate.ts';
import { requireAdmin as requireAdminRole } from '../../auth/require-admin.ts';
import { requireScope } from '../../auth/require-scope.ts';
import { forbidden } from '../../errors/forbidden.ts';
import { ZendeskError } from '../../errors/zendesk-error.ts';
import type { Sandbox } from '../../sandbox.ts';

/** The agent who calls the Apps API, with the scope the request needs. Throws ZendeskError 401 or 403. */
export function requireAgent(sandbox: Sandbox, request: Request): Caller {
  const caller = authenticate(sandbox, request);
  if (!caller) throw new ZendeskError(401, { error: "Couldn't authenticate you" });
  requireScope(caller, request.method, new URL(request.url).pathname.replace(/\.json$/, ''));
  if (caller.user.role === 'end-user') throw forbidden();
  return caller;
}

/** As `requireAgent`, for what only admins may do. */
export function requireAdmin(sandbox: Sandbox, request: Request): Caller {
  const caller = requireAgent(sandbox, request);
  requireAdminRole(caller);
  return caller;
}
