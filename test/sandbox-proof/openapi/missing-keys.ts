/**
 * The keys an example answer has and none of the given values at its place has, as JSON pointers with
 * `*` for any row of a list. Schemas of Zendesk's description require next to nothing; their examples
 * tell what comes.
 */
export function missingKeys(example: unknown, given: readonly unknown[], at = ''): string[] {
  if (Array.isArray(example)) {
    const rows = given.filter((one) => Array.isArray(one)).flat();
    return [...new Set(example.flatMap((row) => missingKeys(row, rows, `${at}/*`)))];
  }
  const objects = given.filter(isObject);
  if (!isObject(example) || objects.length === 0) return [];
  return Object.entries(example).flatMap(([key, value]) => {
    const values = objects.filter((one) => key in one).map((one) => one[key]);
    return values.length === 0 ? [`${at}/${key}`] : missingKeys(value, values, `${at}/${key}`);
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
