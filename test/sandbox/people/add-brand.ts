import type { Brand } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';

/** Adds a brand beside the account's default one. */
export function addBrand(
  sandbox: Sandbox,
  input: Partial<Brand> & { name: string; subdomain: string },
): Brand {
  const at = input.createdAt ?? sandbox.clock.iso();
  const brand: Brand = {
    active: true,
    default: false,
    ...input,
    id: input.id ?? sandbox.ids.next(),
    createdAt: at,
    updatedAt: at,
  };
  sandbox.account.brands.set(brand.id, brand);
  return brand;
}
