import { z } from 'zod';
import type { ZendeskClient } from './client.ts';
import { isRefused } from './errors.ts';
import { listAll } from './list-all.ts';
import { cursorMeta, zendeskId } from './payloads.ts';
import {
  joinRows,
  readableRows,
  zendeskTime,
  type ReadRows,
  type UnreadableRow,
} from './readable-rows.ts';

const meta = cursorMeta.nullish();
const createdAt = zendeskTime.optional().catch(undefined);
const named = z.object({ id: zendeskId, name: z.string(), created_at: createdAt });

const groups = z.object({
  meta,
  groups: readableRows(named.extend({ deleted: z.boolean().nullish() })),
});
const forms = z.object({ meta, ticket_forms: readableRows(named) });
const brands = z.object({
  meta,
  brands: readableRows(
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
  ticket_fields: readableRows(
    z.object({
      id: zendeskId,
      title: z.string(),
      type: z.string(),
      created_at: createdAt,
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
  createdAt: Date | undefined;
  details: Record<string, unknown>;
}

export const allKinds: readonly NamedThing['kind'][] = ['group', 'brand', 'form', 'field'];

/** What was listed, what of it could not be read, and of which kinds all of the list could be. */
export interface AccountThings {
  things: NamedThing[];
  unreadable: UnreadableRow[];
  /** The same by kind; a kind that is not part of the plan is missing. */
  unreadableOf: Partial<Record<NamedThing['kind'], UnreadableRow[]>>;
  told: NamedThing['kind'][];
}

/** What a group is to us: one that is gone still names what it once had. */
export interface GroupDetails {
  isDeleted: boolean;
}

/** What a brand is to us. */
export interface BrandDetails {
  subdomain: string;
  hasHelpCenter: boolean;
}

/**
 * Groups, brands, forms and ticket fields with the names of their options, each list to its end. Forms and brands are
 * not part of every plan: where they are refused we know nothing of them, which is not the same as none.
 *
 * @param kinds those that are asked for; of the others nothing is told
 * @throws ZendeskError
 */
export async function listAccountThings(
  client: ZendeskClient,
  kinds: readonly NamedThing['kind'][] = allKinds,
): Promise<AccountThings> {
  const detailsOf = ({ deleted }: { deleted?: boolean | null | undefined }): GroupDetails => ({
    isDeleted: deleted === true,
  });
  const inGroups = kinds.includes('group')
    ? joinRows(await listAll(client, list('groups'), groups, (page) => [page.groups]))
    : undefined;
  const inForms = kinds.includes('form')
    ? await ifPartOfPlan(
        listAll(client, list('ticket_forms'), forms, (page) => [page.ticket_forms]),
      )
    : undefined;
  const inBrands = kinds.includes('brand')
    ? await ifPartOfPlan(listAll(client, list('brands'), brands, (page) => [page.brands]))
    : undefined;
  const inFields = kinds.includes('field')
    ? joinRows(await listAll(client, list('ticket_fields'), fields, (page) => [page.ticket_fields]))
    : undefined;
  const things = [
    ...(inGroups?.rows ?? []).map((row): NamedThing => {
      const { id, name } = row;
      return { kind: 'group', id, name, createdAt: at(row), details: { ...detailsOf(row) } };
    }),
    ...(inForms?.rows ?? []).map((row): NamedThing => {
      return { kind: 'form', id: row.id, name: row.name, createdAt: at(row), details: {} };
    }),
    ...(inBrands?.rows ?? [])
      .filter((brand) => brand.is_deleted !== true)
      .map(({ id, name, ...brand }): NamedThing => {
        const details: BrandDetails = {
          subdomain: brand.subdomain,
          hasHelpCenter: brand.has_help_center === true && brand.active !== false,
        };
        return { kind: 'brand', id, name, createdAt: at(brand), details: { ...details } };
      }),
    ...(inFields?.rows ?? []).map(
      ({ id, title, type, active, custom_field_options: options, ...row }): NamedThing => {
        const details = { type, active: active !== false, options: options ?? [] };
        return { kind: 'field', id, name: title, createdAt: at(row), details };
      },
    ),
  ];
  const lists = { group: inGroups, field: inFields, form: inForms, brand: inBrands };
  const isWhole = (kind: NamedThing['kind']) => lists[kind]?.unreadable.length === 0;
  return {
    things,
    unreadableOf: Object.fromEntries(
      Object.entries(lists).flatMap(([kind, one]) => (one ? [[kind, one.unreadable]] : [])),
    ),
    unreadable: Object.values(lists).flatMap((one) => one?.unreadable ?? []),
    told: (['group', 'field', 'form', 'brand'] as const).filter(isWhole),
  };
}

function at({ created_at: created }: { created_at?: string | undefined }): Date | undefined {
  return created === undefined ? undefined : new Date(created);
}

const list = (name: string) => ({ path: `/api/v2/${name}.json`, name });

async function ifPartOfPlan<T>(pages: Promise<ReadRows<T>[]>): Promise<ReadRows<T> | undefined> {
  return pages.then(joinRows).catch((failure: unknown) => {
    if (!isRefused(failure)) throw failure;
    return undefined;
  });
}
