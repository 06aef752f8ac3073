import type { Account, User } from '../account.ts';
import type { Article, Translation, UserSegment } from '../help-center/help-center.ts';

/**
 * Whether a help centre shows this language of an article to somebody; `undefined` is a visitor who is
 * not signed in. Admins manage the help centre and see everything, drafts show to those who may edit.
 */
export function canReadArticle(
  account: Account,
  user: User | undefined,
  article: Article,
  translation: Translation,
): boolean {
  if (article.archived) return false;
  if (user?.role === 'admin') return true;
  if (translation.draft) return mayChange(account, user, article, 'edit');
  if (article.userSegmentId === null) return true;
  return isInSegment(account, user, article.userSegmentId);
}

/** Whether somebody's permission group lets them edit or publish an article. */
export function mayChange(
  account: Account,
  user: User | undefined,
  { permissionGroupId }: Pick<Article, 'permissionGroupId'>,
  right: 'edit' | 'publish',
): boolean {
  if (user?.role === 'admin') return true;
  const group = account.helpCenter.permissionGroups.get(permissionGroupId);
  const segments = group?.[right] ?? [];
  return user?.role === 'agent' && segments.some((id) => isInSegment(account, user, id));
}

function isInSegment(account: Account, user: User | undefined, segmentId: number): boolean {
  const segment = account.helpCenter.userSegments.get(segmentId);
  if (!user || !segment) return false;
  if (segment.addedUserIds.includes(user.id)) return true;
  return (
    meetsType(user, segment) && meetsGroups(account, user, segment) && meetsCompany(user, segment)
  );
}

function meetsType(user: User, { userType }: UserSegment): boolean {
  return userType === 'signed_in_users' || user.role !== 'end-user';
}

function meetsGroups(account: Account, user: User, { groupIds }: UserSegment): boolean {
  return (
    groupIds.length === 0 ||
    [...account.memberships.values()].some(
      ({ userId, groupId }) => userId === user.id && groupIds.includes(groupId),
    )
  );
}

function meetsCompany(user: User, { organizationIds }: UserSegment): boolean {
  return (
    organizationIds.length === 0 ||
    (user.organizationId !== null && organizationIds.includes(user.organizationId))
  );
}
