/** What the help centres of an account's brands hold; each record belongs to one brand. */
export interface HelpCenter {
  /** By brand id; every brand has an entry from its beginning or falls back to `en-us` alone. */
  readonly locales: Map<number, Locales>;
  readonly categories: Map<number, Category>;
  readonly sections: Map<number, Section>;
  readonly articles: Map<number, Article>;
  readonly userSegments: Map<number, UserSegment>;
  readonly permissionGroups: Map<number, PermissionGroup>;
}

export interface Locales {
  enabled: string[];
  default: string;
}

/** One language of a category, section or article; each is a draft, or outdated, by itself. */
export interface Translation {
  id: number;
  locale: string;
  title: string;
  /** HTML; of a category or section its description. */
  body: string;
  draft: boolean;
  outdated: boolean;
  createdById: number;
  updatedById: number;
  createdAt: string;
  updatedAt: string;
}

interface Translated {
  id: number;
  sourceLocale: string;
  position: number;
  translations: Translation[];
  createdAt: string;
  updatedAt: string;
}

export interface Category extends Translated {
  brandId: number;
}

export interface Section extends Translated {
  categoryId: number;
  parentSectionId: number | null;
}

export interface Article extends Translated {
  sectionId: number;
  authorId: number;
  permissionGroupId: number;
  /** Who may read it; `null` is everybody, signed in or not. */
  userSegmentId: number | null;
  labelNames: string[];
  promoted: boolean;
  commentsDisabled: boolean;
  /** Archived articles are in no answer. */
  archived: boolean;
  /** Whether those who follow its section were sent mail about it. */
  subscribersNotified: boolean;
}

export interface UserSegment {
  id: number;
  name: string;
  userType: 'signed_in_users' | 'staff';
  /** Empty lists limit nothing. */
  groupIds: number[];
  organizationIds: number[];
  addedUserIds: number[];
  builtIn: boolean;
  createdAt: string;
  updatedAt: string;
}

export interface PermissionGroup {
  id: number;
  name: string;
  /** User segments that may edit, beside the account's admins. */
  edit: number[];
  publish: number[];
  builtIn: boolean;
  createdAt: string;
  updatedAt: string;
}
