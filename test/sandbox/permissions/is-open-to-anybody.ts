/** A language and a list or one of what a help centre publishes, or what tells where to look for them. */
const PUBLISHED =
  /^(?:locales|articles\/search|[a-z]{2,3}(?:-[a-z0-9]+)*\/(?:articles|sections|categories)(?:\/\d+(?:\/(?:articles|sections))?)?)$/i;

/**
 * Whether an API path answers people who are not signed in: who am I, and what a help centre publishes. "End users and
 * anonymous users must provide the locale" of articles, sections and categories; a list without one is for agents, the
 * translations of an article for people who sign in, and its incremental export for agents, all of which answer 401
 * (developer.zendesk.com, "Articles", "Sections", "Categories", "Translations", each under "Allowed for").
 */
export function isOpenToAnybody(method: string, path: string): boolean {
  if (method !== 'GET') return false;
  const inner = path.replace(/^\/api\/v2\//, '');
  if (inner === 'users/me') return true;
  return inner.startsWith('help_center/') && PUBLISHED.test(inner.slice('help_center/'.length));
}
