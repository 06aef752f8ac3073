import type { TopicsView } from '../contract/topics-view.ts';
import type { TopicFigures } from '../db/topics-schema.ts';
import { choosePoint } from './choose-point.ts';
import type { TopicSettingsRow } from './settings-store.ts';

/** Why nothing is set by itself although an admin chose it; `undefined` where it is, or nobody chose it. */
export function whyNotAssigning(
  { mode, targetPercent }: Pick<TopicSettingsRow, 'mode' | 'targetPercent'>,
  mayWrite: boolean,
  figures: TopicFigures | undefined,
): TopicsView['notAssigning'] {
  if (mode !== 'assign') return undefined;
  if (!mayWrite) return 'may-not-write';
  if (!figures) return 'too-little-history';
  const { point, missing } = choosePoint(figures, targetPercent);
  if (point) return undefined;
  return missing > 0 ? 'too-little-history' : 'target-not-reached';
}
