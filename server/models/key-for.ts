import type { OwnProvider } from '../contract/models.ts';
import type { Sealer } from '../db/seal.ts';
import { AppError } from '../errors.ts';
import { keyPurpose } from './provider-of.ts';
import type { ModelSettingsRow } from './settings-store.ts';

/**
 * The key that goes with an endpoint as it is typed: the typed one, none where the field was emptied, else the stored
 * one. That goes to the address it was stored for and to no other.
 *
 * @param baseUrl as `checkAddress` returns it
 * @throws AppError `invalid_input` where a key is missing
 */
export function keyFor(
  sealer: Sealer,
  { installId, apiKeySealed, baseUrl: storedUrl }: ModelSettingsRow,
  { kind, apiKey }: Pick<OwnProvider, 'kind' | 'apiKey'>,
  baseUrl: string,
): string | undefined {
  const missing = (reason: 'key_needed' | 'key_of_other_address') =>
    new AppError('invalid_input', reason, { field: 'own.apiKey' });
  const key = apiKey === undefined ? stored() : apiKey || undefined;
  if (kind === 'anthropic' && !key) {
    throw missing('key_needed');
  }
  return key;

  function stored(): string | undefined {
    if (!apiKeySealed) return undefined;
    if (storedUrl !== baseUrl) {
      throw missing('key_of_other_address');
    }
    return sealer.open(apiKeySealed, { installId, purpose: keyPurpose });
  }
}
