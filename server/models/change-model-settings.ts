import { differences } from '../activity/differences.ts';
import { noteActivity } from '../activity/note-activity.ts';
import type { OwnProvider } from '../contract/models.ts';
import { modelsView, type ModelSettingsChange } from '../contract/models-view.ts';
import type { Db } from '../db/connect.ts';
import { AppError } from '../errors.ts';
import { lockInstall } from '../db/lock-install.ts';
import { refuseStale } from '../refuse-stale.ts';
import { checkAddress } from './check-address.ts';
import { deleteOldCalls } from './forget-calls.ts';
import { keyFor } from './key-for.ts';
import type { ModelDeps } from './model-deps.ts';
import { keyPurpose } from './provider-of.ts';
import { endRests } from './rests.ts';
import { settingsOf } from './settings-of.ts';
import { readModelSettings, storeModelSettings, type ModelSettingsRow } from './settings-store.ts';

/**
 * Told in the transaction of a change.
 *
 * @param isOtherWriter another model writes from now on, or is shown something else: what was written is out of date.
 *   Otherwise only what a budget or a switch kept from being written may be tried again
 */
export type ModelsChanged = (
  tx: Db,
  installId: string,
  { isOtherWriter }: { isOtherWriter: boolean },
) => Promise<void>;

/**
 * Takes an admin's choice of the model, of what it is used for, what it may cost and what it is never shown.
 *
 * @param who.personId who chose
 * @throws AppError `not_found`; `changed_meanwhile`; `invalid_input` that says which field is wrong, and how
 */
export async function changeModelSettings(
  deps: ModelDeps & { modelsChanged: ModelsChanged },
  { installId, personId }: { installId: string; personId: string },
  { basedOn, own, withheld, ...wanted }: ModelSettingsChange,
): Promise<void> {
  const publicOnly = deps.config.mode.name === 'marketplace';
  const address = own && (await checkAddress(own.baseUrl, { publicOnly }));
  if (address?.ok === false) {
    throw new AppError('invalid_input', address.problem, {
      field: 'own.baseUrl',
      params: address.params,
    });
  }
  await deps.db.transaction(async (tx) => {
    await lockInstall(tx, installId);
    const before = await readModelSettings(tx, installId, deps.config, { lock: true });
    refuseStale(basedOn, modelsView.shape.settings.parse(settingsOf(before)));
    const row: ModelSettingsRow = {
      ...before,
      ...wanted,
      dailyTokens: wanted.dailyTokens ?? null,
      dailyCost: wanted.dailyCost ?? null,
      withheld: [...new Set(withheld)].sort(),
      ...(own && address && ownRow(deps, before, own, address.baseUrl)),
    };
    if (row.source === 'own' && !row.baseUrl) {
      throw new AppError('invalid_input', 'endpoint_or_other', {
        field: 'own.baseUrl',
      });
    }
    await storeModelSettings(tx, row);
    const at = deps.now();
    await noteActivity(tx, {
      installId,
      at,
      action: 'models-changed',
      personId,
      details: { changed: whatChanged(before, row) },
    });
    const isOtherWriter = writerOf(before) !== writerOf(row);
    await deps.modelsChanged(tx, installId, { isOtherWriter });
    if (row.apiKeySealed !== before.apiKeySealed) await endRests(tx, installId);
    if (row.xrayDays < before.xrayDays) await deleteOldCalls(tx, at);
  });
}

function ownRow(
  deps: ModelDeps,
  before: ModelSettingsRow,
  own: OwnProvider,
  baseUrl: string,
): Partial<ModelSettingsRow> {
  const key = keyFor(deps.sealer, before, own, baseUrl);
  const { kind, model, contextTokens, shape, pricePerMillionIn, pricePerMillionOut } = own;
  const isKept = own.apiKey === undefined;
  const seal = (text: string) =>
    deps.sealer.seal(text, { installId: before.installId, purpose: keyPurpose });
  return {
    ...{ kind, baseUrl, model, contextTokens, shape, pricePerMillionIn, pricePerMillionOut },
    fastModel: own.fastModel || null,
    embeddingsModel: own.embeddingsModel || null,
    embeddingsPricePerMillion: own.embeddingsPricePerMillion ?? 0,
    apiKeySealed: isKept ? before.apiKeySealed : key ? seal(key) : null,
  };
}

/** What decides how a brief turns out. */
function writerOf(row: ModelSettingsRow): string {
  const { source, kind, baseUrl, model, withheld } = row;
  return JSON.stringify([source, source === 'own' && [kind, baseUrl, model], [...withheld].sort()]);
}

/** Of the key only whether there is one, and whether it is another. */
function whatChanged(before: ModelSettingsRow, after: ModelSettingsRow): Record<string, unknown> {
  const { apiKeySealed: oldKey, ...was } = before;
  const { apiKeySealed: newKey, ...is } = after;
  const had = { ...was, hasKey: oldKey !== null, isNewKey: false };
  const isNewKey = newKey !== null && oldKey !== null && newKey !== oldKey;
  return differences(had, { ...is, hasKey: newKey !== null, isNewKey });
}
