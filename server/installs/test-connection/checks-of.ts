import { connectionCheckName, type ConnectionCheckName } from '../../contract/connection-test.ts';
import { isFor, isReadPublicly } from '../is-for.ts';
import type { Install } from '../install.ts';

const ofGrant = new Set<ConnectionCheckName>(['grant', 'scopes', 'granting-user', 'export']);
const ofHelpdesk = new Set<ConnectionCheckName>(['signing-secret', 'app', 'widget-secret']);

/**
 * The lines of a test that say something of an account, by what it is for, in their order. The webhook is always one of
 * them: where none is needed, whoever looks for it is told so.
 */
export function checksOf(install: Pick<Install, 'purposes'>): ConnectionCheckName[] {
  return connectionCheckName.options.filter((name) => {
    if (ofGrant.has(name)) return !isReadPublicly(install);
    if (ofHelpdesk.has(name)) return isFor(install, 'helpdesk');
    return name !== 'help-centre' || isFor(install, 'content');
  });
}
