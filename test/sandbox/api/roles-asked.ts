/** The roles a list or count of people is limited to by `role` or `role[]`; empty for all. */
export function rolesAsked(url: URL): string[] {
  return [...url.searchParams.getAll('role'), ...url.searchParams.getAll('role[]')];
}
