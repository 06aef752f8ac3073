import { recordNotFound } from '../errors/record-not-found.ts';
import { invalidAttribute } from '../errors/invalid-attribute.ts';
import type { ApiContext } from './api-env.ts';

/** An id in the path; throws Zendesk's 400 for one that is no number. */
export function idParam(c: ApiContext, name = 'id'): number {
  const id = Number(c.req.param(name));
  if (!Number.isSafeInteger(id)) {
    throw invalidAttribute(
      `You passed an invalid value for the ${name} attribute. ${name} must be an integer`,
    );
  }
  return id;
}

/** The ids of `?ids=1,2,3`, at most 100. */
export function idsQuery(c: ApiContext): number[] {
  const ids = (c.req.query('ids') ?? '').split(',').filter(Boolean).map(Number);
  if (ids.some((id) => !Number.isSafeInteger(id)))
    throw invalidAttribute('ids must be a list of integers');
  if (ids.length > 100) throw invalidAttribute('ids must name at most 100 records');
  return ids;
}

/** The record with this id; throws RecordNotFound. */
export function recordOf<T>(records: ReadonlyMap<number, T>, id: number): T {
  const record = records.get(id);
  if (record === undefined) throw recordNotFound();
  return record;
}
