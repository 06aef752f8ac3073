/** PostgreSQL's code for a row that must not be there twice; drizzle wraps the driver's error as its cause. */
export function isUniqueViolation(failure: unknown): boolean {
  for (let at = failure; at instanceof Error; at = at.cause) {
    if ((at as { code?: unknown }).code === '23505') return true;
  }
  return false;
}
