import type { Sandbox } from '../sandbox.ts';
import type { UserSegment } from './help-center.ts';

/** Adds a user segment: who may read an article. */
export function addUserSegment(
  sandbox: Sandbox,
  input: Partial<UserSegment> & Pick<UserSegment, 'name' | 'userType'>,
): UserSegment {
  const at = sandbox.clock.iso();
  const segment: UserSegment = {
    groupIds: [],
    organizationIds: [],
    addedUserIds: [],
    builtIn: false,
    createdAt: at,
    updatedAt: at,
    ...input,
    id: input.id ?? sandbox.ids.next(),
  };
  sandbox.account.helpCenter.userSegments.set(segment.id, segment);
  return segment;
}
