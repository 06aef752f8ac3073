import { z } from 'zod';
import type { ZendeskClient } from './client.ts';
import { isRefused } from './errors.ts';
import { listAll } from './list-all.ts';
import { cursorMeta, zendeskId } from './payloads.ts';

const meta = cursorMeta.nullish();
const named = z.object({ id: zendeskId, name: z.string() });

const groups = z.object({ meta, groups: z.array(named) });
const forms = z.object({ meta, ticket_forms: z.array(named) });
const brands = z.object({
  meta,
  brands: z.array(
    named.extend({
      subdomain: z.string(),
      active: z.boolean().nullish(),
      has_help_center: z.boolean().nullish(),
      is_deleted: z.boolean().nullish(),
    }),
  ),
});
const fields = z.object({
  meta,
  ticket_fields: z.array(
    z.object({
      id: zendeskId,
      title: z.string(),
      type: z.string(),
      active: z.boolean().nullish(),
      custom_field_options: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
    }),
  ),
});

/** Something of an account that tickets name by its number. */
export interface NamedThing {
  kind: 'group' | 'brand' | 'form' | 'field';
  id: string;
  name: string;
  details: Record<string, unknown>;
}

/** What was listed, and of which kinds the list is whole. */
export interface AccountThings {
  things: NamedThing[];
  told: NamedThing['kind'][];
}

/** What a brand is to us. */
export interface BrandDetails {
  subdomain: string;
  hasHelpCenter: boolean;
}

/**
 * Groups, brands, forms and ticket fields with the names of their options, each list whole. Forms and brands are
 * not part of every plan: where they are refused we know nothing of them, which is not the same as none.
 *
 * @throws ZendeskError
 */
export async function listAccountThings(client: ZendeskClient): Promise<AccountThings> {
  const plain = (kind: NamedThing['kind'], rows: z.infer<typeof named>[]): NamedThing[] =>
    rows.map(({ id, name }) => ({ kind, id, name, details: {} }));
  const inGroups = await listAll(client, list('groups'), groups, (page) => page.groups);
  const inForms = await ifPartOfPlan(
    listAll(client, list('ticket_forms'), forms, (page) => page.ticket_forms),
  );
  const inBrands = await ifPartOfPlan(
    listAll(client, list('brands'), brands, (page) => page.brands),
  );
  const inFields = await listAll(client, list('ticket_fields'), fields, (p) => p.ticket_fields);
  const things = [
    ...plain('group', inGroups),
    ...plain('form', inForms ?? []),
    ...(inBrands ?? [])
      .filter((brand) => brand.is_deleted !== true)
      .map(({ id, name, ...brand }): NamedThing => {
        const details: BrandDetails = {
          subdomain: brand.subdomain,
          hasHelpCenter: brand.has_help_center === true && brand.active !== false,
        };
        return { kind: 'brand', id, name, details: { ...details } };
      }),
    ...inFields.map(({ id, title, type, active, custom_field_options: options }): NamedThing => {
      const details = { type, active: active !== false, options: options ?? [] };
      return { kind: 'field', id, name: title, details };
    }),
  ];
  const told: NamedThing['kind'][] = ['group', 'field'];
  if (inForms) told.push('form');
  if (inBrands) told.push('brand');
  return { things, told };
}

const list = (name: string) => ({ path: `/api/v2/${name}.json`, name });

async function ifPartOfPlan<T>(rows: Promise<T[]>): Promise<T[] | undefined> {
  return rows.catch((failure: unknown) => {
    if (!isRefused(failure)) throw failure;
    return undefined;
  });
}
