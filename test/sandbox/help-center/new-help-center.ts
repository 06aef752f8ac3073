import type { Ids } from '../sandbox.ts';
import type { HelpCenter, PermissionGroup, UserSegment } from './help-center.ts';

/** A help centre as Zendesk hands it over: English, the built-in segments and permission groups, no article. */
export function newHelpCenter(brandId: number, ids: Ids, at: string): HelpCenter {
  const stamps = { createdAt: at, updatedAt: at };
  const segment = (name: string, userType: UserSegment['userType']): UserSegment => ({
    id: ids.next(),
    name,
    userType,
    groupIds: [],
    organizationIds: [],
    addedUserIds: [],
    builtIn: true,
    ...stamps,
  });
  const group = (name: string, segmentIds: number[]): PermissionGroup => ({
    id: ids.next(),
    name,
    edit: segmentIds,
    publish: segmentIds,
    builtIn: true,
    ...stamps,
  });
  const staff = segment('Agents and admins', 'staff');
  const segments = [segment('Signed-in users', 'signed_in_users'), staff];
  const groups = [group('Admins', []), group('Agents and admins', [staff.id])];
  return {
    locales: new Map([[brandId, { enabled: ['en-us'], default: 'en-us' }]]),
    categories: new Map(),
    sections: new Map(),
    articles: new Map(),
    userSegments: new Map(segments.map((one) => [one.id, one])),
    permissionGroups: new Map(groups.map((one) => [one.id, one])),
  };
}
