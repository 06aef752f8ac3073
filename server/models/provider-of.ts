import { createHash } from 'node:crypto';
import type { Sealer } from '../db/seal.ts';
import type { DeploymentModel } from './deployment-model.ts';
import type { ModelDeps } from './model-deps.ts';
import { readModelSettings, type ModelSettingsRow } from './settings-store.ts';

/** The model that serves an account, and what the account allows it. */
export interface Provider extends DeploymentModel {
  /** Names this endpoint and its models in our records; says nothing of its key. */
  id: string;
  settings: ModelSettingsRow;
  /** The deployment's owner answers for where it leads; an admin's is looked at before anything is sent there. */
  isOwn: boolean;
}

/**
 * The model of an account by its settings.
 *
 * @returns `undefined` when it has none: everything is done without one then
 */
export async function providerOf(
  deps: Pick<ModelDeps, 'config' | 'db' | 'sealer'>,
  installId: string,
): Promise<Provider | undefined> {
  const settings = await readModelSettings(deps.db, installId, deps.config);
  const isOwn = settings.source === 'own';
  const model = isOwn ? ownModel(deps.sealer, settings) : deploymentModel(deps, settings);
  return model && { ...model, id: idOf(model), settings, isOwn };
}

export const keyPurpose = 'model-api-key';

/** The endpoint of the account's own, as it is stored. @returns `undefined` while it is not complete */
export function ownModel(sealer: Sealer, row: ModelSettingsRow): DeploymentModel | undefined {
  const { kind, baseUrl, model, contextTokens, shape, apiKeySealed, installId } = row;
  if (!kind || !baseUrl || !model || !contextTokens || !shape) return undefined;
  return {
    kind,
    baseUrl,
    apiKey: apiKeySealed
      ? sealer.open(apiKeySealed, { installId, purpose: keyPurpose })
      : undefined,
    model,
    fastModel: row.fastModel ?? undefined,
    contextTokens,
    shape,
    pricePerMillionIn: row.pricePerMillionIn,
    pricePerMillionOut: row.pricePerMillionOut,
  };
}

function deploymentModel(
  { config }: Pick<ModelDeps, 'config'>,
  { source }: ModelSettingsRow,
): DeploymentModel | undefined {
  return source === 'deployment' ? config.model : undefined;
}

/** Names an endpoint and its models in our records. */
export function idOf({ kind, baseUrl, model, fastModel }: DeploymentModel): string {
  const name = [kind, baseUrl, model, fastModel ?? ''].join('\n');
  return createHash('sha256').update(name).digest('base64url').slice(0, 16);
}
