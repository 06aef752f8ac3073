import type { OpenApiSchema } from './description.ts';

/**
 * The keys of a request's body that its schema does not name or says only answers have, as JSON
 * pointers: what Zendesk would ignore without a word. Says nothing inside an object that is open.
 */
export function unknownKeys(
  schemas: Record<string, OpenApiSchema>,
  schema: OpenApiSchema,
  value: unknown,
  at = '',
): string[] {
  const shapes = shapesOf(schemas, schema);
  if (Array.isArray(value)) {
    const items = shapes.flatMap((shape) =>
      shape['items'] ? [shape['items'] as OpenApiSchema] : [],
    );
    if (items.length === 0) return [];
    return value.flatMap((one, index) =>
      unknownKeys(schemas, { anyOf: items }, one, `${at}/${index}`),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  const named = shapes.flatMap((shape) =>
    shape['properties'] ? [shape['properties'] as Record<string, OpenApiSchema>] : [],
  );
  if (named.length === 0 || shapes.some((shape) => shape['additionalProperties'])) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = named.flatMap((properties): OpenApiSchema[] =>
      properties[key] ? [properties[key]] : [],
    );
    const writable = known.filter((one) => one['readOnly'] !== true);
    if (writable.length === 0) return [`${at}/${key}`];
    return unknownKeys(schemas, { anyOf: writable }, inner, `${at}/${key}`);
  });
}

/** Every object a schema may be, with references and combinations followed. */
function shapesOf(schemas: Record<string, OpenApiSchema>, schema: OpenApiSchema): OpenApiSchema[] {
  const ref = schema['$ref'];
  if (typeof ref === 'string') {
    const found = schemas[ref.slice(ref.lastIndexOf('/') + 1)];
    return found ? shapesOf(schemas, found) : [];
  }
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap(
    (key) => (schema[key] ?? []) as OpenApiSchema[],
  );
  return [schema, ...parts.flatMap((part) => shapesOf(schemas, part))];
}
