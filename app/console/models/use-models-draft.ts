import { useState } from 'react';
import type {
  ModelSource,
  ProviderKind,
  ShapeMode,
  WithheldKind,
} from '../../../server/contract/models.ts';
import type { ModelsView } from '../../../server/contract/models-view.ts';
import { useMayChange } from '../session/use-may-change.ts';

/** The settings as they are being edited; numbers as they are typed. */
export interface ModelsDraft {
  source: ModelSource;
  kind: ProviderKind;
  baseUrl: string;
  /** What was typed; the stored key is never here. */
  apiKey: string;
  removesKey: boolean;
  model: string;
  fastModel: string;
  embeddingsModel: string;
  embeddingsPrice: string;
  contextTokens: string;
  shape: ShapeMode;
  priceIn: string;
  priceOut: string;
  briefsOn: boolean;
  repliesOn: boolean;
  topicsOn: boolean;
  searchOn: boolean;
  dailyTokens: string;
  dailyCost: string;
  withheld: WithheldKind[];
  xrayDays: string;
}

export interface UsedModelsDraft {
  draft: ModelsDraft;
  isChanged: boolean;
  edit(changes: Partial<ModelsDraft>): void;
  discard(): void;
}

/**
 * What somebody has changed and not saved: kept while the saved settings are looked at again. Whoever may not save it any
 * more sees what is saved.
 */
export function useModelsDraft(saved: ModelsView['settings']): UsedModelsDraft {
  const [changes, setChanges] = useState<Partial<ModelsDraft>>({});
  const mayChange = useMayChange();
  const before = draftOf(saved);
  const draft = { ...before, ...(mayChange && changes) };
  return {
    draft,
    isChanged: JSON.stringify(draft) !== JSON.stringify(before),
    edit: (more) => setChanges((known) => ({ ...known, ...more })),
    discard: () => setChanges({}),
  };
}

function draftOf(saved: ModelsView['settings']): ModelsDraft {
  const { own, source, briefsOn, repliesOn, topicsOn, searchOn } = saved;
  const { withheld, dailyTokens, dailyCost } = saved;
  const price = (amount: number | undefined) => (amount ? String(amount) : '');
  return {
    ...{ source, briefsOn, repliesOn, topicsOn, searchOn },
    withheld: [...withheld].sort(),
    kind: own?.kind ?? 'openai-compatible',
    baseUrl: own?.baseUrl ?? '',
    apiKey: '',
    removesKey: false,
    model: own?.model ?? '',
    fastModel: own?.fastModel ?? '',
    embeddingsModel: own?.embeddingsModel ?? '',
    embeddingsPrice: price(own?.embeddingsPricePerMillion),
    contextTokens: String(own?.contextTokens ?? 16_000),
    shape: own?.shape ?? 'schema',
    priceIn: price(own?.pricePerMillionIn),
    priceOut: price(own?.pricePerMillionOut),
    dailyTokens: dailyTokens === undefined ? '' : String(dailyTokens),
    dailyCost: dailyCost === undefined ? '' : String(dailyCost),
    xrayDays: String(saved.xrayDays),
  };
}
