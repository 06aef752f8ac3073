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
  const missing = (message: string) =>
    new AppError('invalid_input', message, { field: 'own.apiKey' });
  const key = apiKey === undefined ? stored() : apiKey || undefined;
  if (kind === 'anthropic' && !key) {
    throw missing('Enter the API key: Anthropic answers nobody without one.');
  }
  return key;

  function stored(): string | undefined {
    if (!apiKeySealed) return undefined;
    if (storedUrl !== baseUrl) {
      throw missing(
        'The stored key belongs to another address and is not sent to this one. Enter the key for this address, or remove the stored one.',
      );
    }
    return sealer.open(apiKeySealed, { installId, purpose: keyPurpose });
  }
}
