import type { Brand } from '../account.ts';
import { brandOrigin } from '../people/brand-origin.ts';
import type { Sandbox } from '../sandbox.ts';

/** A brand as the API answers it. */
export function showBrand(sandbox: Sandbox, brand: Brand): Record<string, unknown> {
  return {
    url: `${sandbox.origin}/api/v2/brands/${brand.id}.json`,
    id: brand.id,
    name: brand.name,
    brand_url: brandOrigin(sandbox, brand),
    subdomain: brand.subdomain,
    host_mapping: null,
    has_help_center: brand.helpCenter !== 'none',
    help_center_state: ['disabled', 'none'].includes(brand.helpCenter ?? '')
      ? 'disabled'
      : 'enabled',
    active: brand.active,
    default: brand.default,
    is_deleted: false,
    logo: null,
    ticket_form_ids: [sandbox.account.formId],
    signature_template: '{{agent.signature}}',
    created_at: brand.createdAt,
    updated_at: brand.updatedAt,
  };
}
