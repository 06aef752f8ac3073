/** PostgreSQL's code for the one of two waiting for each other that it gave up; drizzle wraps the driver's error as its cause. */
export function isDeadlock(failure: unknown): boolean {
  for (let at = failure; at instanceof Error; at = at.cause) {
    if ((at as { code?: unknown }).code === '40P01') return true;
  }
  return false;
}
