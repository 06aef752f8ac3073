import { z } from 'zod';
import type { ZendeskClient } from './client.ts';
import { listAll } from './list-all.ts';
import { cursorMeta, zendeskId } from './payloads.ts';
import { joinRows, readableRows } from './readable-rows.ts';

/** A brand and how its help centre stands: `off` is one that was made and is not activated. */
export interface BrandHelpCenter {
  id: string;
  name: string;
  subdomain: string;
  state: 'on' | 'off' | 'none';
}

const brands = z.object({
  meta: cursorMeta.nullish(),
  brands: readableRows(
    z.object({
      id: zendeskId,
      name: z.string(),
      subdomain: z.string(),
      active: z.boolean().nullish(),
      is_deleted: z.boolean().nullish(),
      has_help_center: z.boolean().nullish(),
      help_center_state: z.string().nullish(),
    }),
  ),
});

/** Every active brand of the account with its help centre (Brands API, `help_center_state`). @throws ZendeskError */
export async function listHelpCenters(client: ZendeskClient): Promise<BrandHelpCenter[]> {
  const pages = await listAll(
    client,
    { path: '/api/v2/brands.json', name: 'brands' },
    brands,
    (page) => [page.brands],
  );
  return joinRows(pages)
    .rows.filter((brand) => brand.active !== false && brand.is_deleted !== true)
    .map(({ id, name, subdomain, has_help_center: has, help_center_state: state }) => ({
      id,
      name,
      subdomain,
      state: has !== true ? 'none' : state === 'disabled' ? 'off' : 'on',
    }));
}
