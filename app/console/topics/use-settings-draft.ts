import { useState } from 'react';
import {
  leastTarget,
  mostTarget,
  type TopicMode,
  type TopicSettings,
} from '../../../server/contract/topics-view.ts';
import { useMayChange } from '../session/use-may-change.ts';

/** The settings as they are being edited; the target as it is typed. */
export interface SettingsDraft {
  mode: TopicMode;
  fieldId: string | undefined;
  target: string;
}

export interface UsedSettingsDraft {
  draft: SettingsDraft;
  isChanged: boolean;
  /** What would be saved; `undefined` while the target is no number that can be. */
  settings: TopicSettings | undefined;
  edit(changes: Partial<SettingsDraft>): void;
  discard(): void;
}

/**
 * What somebody has changed of the settings and not saved: kept while the saved ones are looked at again. Whoever may
 * not save it any more sees what is saved.
 */
export function useSettingsDraft(saved: TopicSettings): UsedSettingsDraft {
  const [changes, setChanges] = useState<Partial<SettingsDraft>>({});
  const mayChange = useMayChange();
  const { mode, fieldId, targetPercent } = saved;
  const draft = { mode, fieldId, target: String(targetPercent), ...(mayChange && changes) };
  const target = readTarget(draft.target);
  const isChanged = draft.mode !== mode || draft.fieldId !== fieldId || target !== targetPercent;
  return {
    draft,
    isChanged,
    settings:
      target === undefined
        ? undefined
        : { mode: draft.mode, fieldId: draft.fieldId, targetPercent: target },
    edit: (more) => setChanges((known) => ({ ...known, ...more })),
    discard: () => setChanges({}),
  };
}

/** @returns `undefined` for what is no whole percent that can be aimed at */
export function readTarget(text: string): number | undefined {
  const number = /^\s*\d{1,2}\s*%?\s*$/.test(text) ? Number.parseInt(text, 10) : undefined;
  return number !== undefined && number >= leastTarget && number <= mostTarget ? number : undefined;
}
