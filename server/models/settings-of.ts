import type { ModelsView } from '../contract/models-view.ts';
import type { ModelSettingsRow } from './settings-store.ts';

/** What was chosen as an admin sees it: of the key only whether there is one. */
export function settingsOf(row: ModelSettingsRow): ModelsView['settings'] {
  const { kind, baseUrl, model, fastModel, contextTokens, shape, apiKeySealed } = row;
  const { source, briefsOn, repliesOn, topicsOn, searchOn, withheld, xrayDays } = row;
  const { dailyTokens, dailyCost, embeddingsModel, embeddingsPricePerMillion } = row;
  const { pricePerMillionIn, pricePerMillionOut } = row;
  return {
    ...{ source, briefsOn, repliesOn, topicsOn, searchOn, withheld, xrayDays },
    dailyTokens: dailyTokens ?? undefined,
    dailyCost: dailyCost ?? undefined,
    own:
      kind && baseUrl && model && contextTokens && shape
        ? {
            ...{ kind, baseUrl, model, contextTokens, shape },
            ...{ pricePerMillionIn, pricePerMillionOut },
            fastModel: fastModel ?? undefined,
            embeddingsModel: embeddingsModel ?? undefined,
            embeddingsPricePerMillion,
            hasKey: apiKeySealed !== null,
          }
        : undefined,
  };
}
