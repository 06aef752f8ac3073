import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { checkQuery } from './check-query.ts';
import { readDescription, type OpenApiSchema, type Operation } from './description.ts';
import { UNDESCRIBED } from './exceptions.ts';
import { findOperation } from './find-operation.ts';
import { toJsonSchema, type Direction } from './to-json-schema.ts';
import { unknownKeys } from './unknown-keys.ts';

/** Where Zendesk's descriptions lie: beside the repository, never in it. */
export const DESCRIPTIONS = join(import.meta.dirname, '../../../../shared/zendesk-openapi');

export interface Complaint {
  /** `GET /api/v2/tickets/{ticket_id}`, or method and path of what no description has. */
  operation: string;
  part: Direction;
  /** What is wrong, with a JSON pointer to where. */
  message: string;
}

/**
 * Compares one request and its answer with Zendesk's own description of the operation and returns what
 * does not conform; an empty list conforms, and so does everything where the descriptions are absent
 * (`describedOperations()` tells). Neither body is used up. Undescribed errors (400 and up) are not judged.
 */
export async function checkExchange(request: Request, response: Response): Promise<Complaint[]> {
  const operations = describedOperations();
  if (!operations) return [];
  const { pathname, searchParams } = new URL(request.url);
  if (!pathname.startsWith('/api/') || UNDESCRIBED.test(pathname)) return [];
  const operation = findOperation(operations, request.method, pathname);
  if (!operation) {
    const named = `${request.method} ${pathname}`;
    return [{ operation: named, part: 'request', message: 'is no operation Zendesk describes' }];
  }
  const complain = (part: Direction, messages: string[]): Complaint[] =>
    messages.map((message) => ({ operation: operation.name, part, message }));
  return [
    ...complain('request', checkQuery(operation, searchParams)),
    ...complain('request', await checkBody(operation, request)),
    ...complain('answer', await checkAnswer(operation, response)),
  ];
}

let read: { operations: Operation[] | undefined } | undefined;

/** Zendesk's described operations, read once; `undefined` where the descriptions are absent. */
export function describedOperations(): readonly Operation[] | undefined {
  read ??= { operations: readDescription(DESCRIPTIONS) };
  return read.operations;
}

/** Many writes describe no body (README of the descriptions): those take any. */
async function checkBody(operation: Operation, request: Request): Promise<string[]> {
  if (!operation.body) return [];
  const text = await request.clone().text();
  if (text === '') return [];
  const type = request.headers.get('content-type') ?? '';
  if (!type.includes('application/json')) return [`content-type "${type}" is not JSON`];
  const value: unknown = JSON.parse(text);
  const surplus = unknownKeys(operation.schemas, operation.body, value);
  return [
    ...problems(operation, operation.body, 'request', value),
    ...surplus.map((at) => `${at} is not something one can send`),
  ];
}

async function checkAnswer(operation: Operation, response: Response): Promise<string[]> {
  const status = String(response.status);
  if (!operation.answers.has(status)) {
    return response.status < 400 ? [`status ${status} is not described`] : [];
  }
  const schema = operation.answers.get(status);
  const text = await response.clone().text();
  if (!schema) return status === '204' && text !== '' ? ['a 204 has no body'] : [];
  const type = response.headers.get('content-type') ?? '';
  if (!type.includes('application/json')) return [`content-type "${type}" is not JSON`];
  return problems(operation, schema, 'answer', JSON.parse(text));
}

function problems(
  operation: Operation,
  schema: OpenApiSchema,
  direction: Direction,
  value: unknown,
): string[] {
  const validate = validatorOf(operation, schema, direction);
  if (validate(value)) return [];
  const found = (validate.errors ?? []).map(
    ({ instancePath, message, params }: ErrorObject) =>
      // One complaint for a list, however many of its rows have the fault.
      `${instancePath.replace(/\/\d+(?=\/|$)/g, '/*')} ${message} ${JSON.stringify(params)}`,
  );
  return [...new Set(found)];
}

const validators = new Map<OpenApiSchema, ValidateFunction>();
const ajvs = { request: new Map<object, Ajv>(), answer: new Map<object, Ajv>() };
const ROOT = 'zendesk:schemas';

/** Made at first use: compiling all schemas of a file at once would take seconds. */
function validatorOf(
  { schemas }: Operation,
  schema: OpenApiSchema,
  direction: Direction,
): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const ajv = ajvs[direction].get(schemas) ?? ajvFor(schemas, direction);
  ajvs[direction].set(schemas, ajv);
  const made = ajv.compile(toJsonSchema(schema, direction, ROOT) as OpenApiSchema);
  validators.set(schema, made);
  return made;
}

function ajvFor(schemas: Record<string, OpenApiSchema>, direction: Direction): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const format of ['string', 'integer', 'text', 'binary']) ajv.addFormat(format, true);
  ajv.addSchema({
    $id: ROOT,
    components: { schemas: toJsonSchema(schemas, direction, ROOT) },
  } as OpenApiSchema);
  return ajv;
}
