import type { OpenApiSchema } from './description.ts';

/** Whether a schema is for what a client sends or for what Zendesk answers. */
export type Direction = 'request' | 'answer';

/**
 * A schema of OpenAPI 3.0 as JSON Schema: `nullable` becomes a type, what only the other direction
 * has is not required, and references point into the document called `root`.
 */
export function toJsonSchema(schema: unknown, direction: Direction, root: string): unknown {
  if (Array.isArray(schema)) return schema.map((one) => toJsonSchema(one, direction, root));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, example: _example, required, ...rest } = schema as OpenApiSchema;
  if (typeof rest['$ref'] === 'string') return { $ref: `${root}${rest['$ref']}` };
  const entries = Object.entries(rest).map(([key, value]) => {
    if (key === 'properties') return [key, named(value, direction, root)];
    return LITERAL.has(key) ? [key, value] : [key, toJsonSchema(value, direction, root)];
  });
  const converted: OpenApiSchema = Object.fromEntries(entries);
  if (Array.isArray(required)) converted['required'] = due(required, rest['properties'], direction);
  return nullable === true ? orNull(converted) : converted;
}

/** Values, not schemas. */
const LITERAL = new Set(['enum', 'default', 'description']);

/** Schemas by names of the API's choosing, which may be words of OpenAPI too. */
function named(value: unknown, direction: Direction, root: string): OpenApiSchema {
  return Object.fromEntries(
    Object.entries(value as OpenApiSchema).map(([name, inner]) => [
      name,
      toJsonSchema(inner, direction, root),
    ]),
  );
}

function due(required: unknown[], properties: unknown, direction: Direction): unknown[] {
  const others = direction === 'request' ? 'readOnly' : 'writeOnly';
  const known = (properties ?? {}) as Record<string, OpenApiSchema>;
  return required.filter((name) => known[String(name)]?.[others] !== true);
}

function orNull(schema: OpenApiSchema): OpenApiSchema {
  if (typeof schema['type'] !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const values = schema['enum'];
  return {
    ...schema,
    type: [schema['type'], 'null'],
    ...(Array.isArray(values) ? { enum: [...values, null] } : {}),
  };
}
