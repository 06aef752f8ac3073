import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { withExceptions } from './exceptions.ts';

/** A schema as OpenAPI 3.0 writes it, looked into only where it is turned into JSON Schema. */
export type OpenApiSchema = Record<string, unknown>;

const schema = z.record(z.string(), z.unknown());
const reference = z.object({ $ref: z.string() });
const parameter = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean().optional(),
  schema: schema.optional(),
});
const example = z.union([reference, z.object({ value: z.unknown() })]);
const content = z
  .record(
    z.string(),
    z.object({ schema: schema.optional(), examples: z.record(z.string(), example).optional() }),
  )
  .optional();
const operation = z.object({
  parameters: z.array(z.union([reference, parameter])).optional(),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.union([reference, z.object({ content })])),
});
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const document = z.object({
  paths: z.record(
    z.string(),
    z.object({
      parameters: z.array(z.union([reference, parameter])).optional(),
      get: operation.optional(),
      post: operation.optional(),
      put: operation.optional(),
      patch: operation.optional(),
      delete: operation.optional(),
    }),
  ),
  components: z.object({
    schemas: z.record(z.string(), schema),
    parameters: z.record(z.string(), parameter).optional(),
    responses: z.record(z.string(), z.object({ content })).optional(),
    examples: z.record(z.string(), z.object({ value: z.unknown() })).optional(),
  }),
});

export type Parameter = z.infer<typeof parameter>;

export interface Operation {
  /** `GET /api/v2/tickets/{ticket_id}` */
  name: string;
  method: string;
  template: string;
  parameters: Parameter[];
  /** The JSON body it takes; `undefined` where none is described. */
  body?: OpenApiSchema;
  /** By status, the JSON it answers; a status without content holds `undefined`. */
  answers: Map<string, OpenApiSchema | undefined>;
  /** By status, the answers its page shows. */
  examples: Map<string, unknown[]>;
  /** Where its references point: the file's own schemas. */
  schemas: Record<string, OpenApiSchema>;
}

/**
 * Zendesk's own descriptions of its API, read from a folder of OpenAPI files; `undefined` where there
 * is no such folder. Where they are known to be wrong they are mended (`exceptions.ts`). YAML 1.2, since one scalar in them stops a YAML 1.1 parser.
 */
export function readDescription(folder: string): Operation[] | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return operationsOf(document.parse(parse(text, { version: '1.2', maxAliasCount: -1 })));
  });
}

function operationsOf({ paths, components }: z.infer<typeof document>): Operation[] {
  const parameterOf = (one: Parameter | z.infer<typeof reference>): Parameter[] => {
    if (!('$ref' in one)) return [one];
    const found = components.parameters?.[nameIn(one.$ref)];
    return found ? [found] : [];
  };
  const schemas = withExceptions(components.schemas);
  return Object.entries(paths).flatMap(([template, item]) =>
    METHODS.flatMap((method) => {
      const found = item[method];
      if (!found) return [];
      const answers = Object.entries(found.responses).map(([status, answer]) => {
        const whole = '$ref' in answer ? components.responses?.[nameIn(answer.$ref)] : answer;
        return [status, whole?.content] as const;
      });
      const examplesIn = (from: z.infer<typeof content>) =>
        Object.values(from?.['application/json']?.examples ?? {}).map((one) =>
          '$ref' in one ? components.examples?.[nameIn(one.$ref)]?.value : one.value,
        );
      return {
        name: `${method.toUpperCase()} ${template}`,
        method: method.toUpperCase(),
        template,
        parameters: [...(item.parameters ?? []), ...(found.parameters ?? [])].flatMap(parameterOf),
        body: jsonOf(found.requestBody?.content),
        answers: new Map(answers.map(([status, from]) => [status, jsonOf(from)])),
        examples: new Map(answers.map(([status, from]) => [status, examplesIn(from)])),
        schemas,
      };
    }),
  );
}

function jsonOf(from: z.infer<typeof content>): OpenApiSchema | undefined {
  return from?.['application/json']?.schema;
}

function nameIn(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}
