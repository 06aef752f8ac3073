import type { UserSegment } from '../help-center/help-center.ts';

/** A user segment as the API answers it. */
export function showUserSegment(segment: UserSegment): Record<string, unknown> {
  return {
    id: segment.id,
    name: segment.name,
    user_type: segment.userType,
    group_ids: segment.groupIds,
    organization_ids: segment.organizationIds,
    tags: [],
    or_tags: [],
    added_user_ids: segment.addedUserIds,
    built_in: segment.builtIn,
    created_at: segment.createdAt,
    updated_at: segment.updatedAt,
  };
}
