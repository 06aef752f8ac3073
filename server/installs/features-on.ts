import { inArray } from 'drizzle-orm';
import type { FeatureName } from '../contract/features.ts';
import type { Db } from '../db/connect.ts';
import { histories } from '../db/history-schema.ts';
import { topicSettings } from '../db/topics-schema.ts';
import type { Install } from './install.ts';
import { isFor } from './is-for.ts';

/** Which features do something for these accounts now, by account; nothing does where none was ever connected. */
export async function featuresOn(
  db: Db,
  installs: readonly Install[],
): Promise<Map<string, FeatureName[]>> {
  const ids = installs.map(({ id }) => id);
  const topics = await db.select().from(topicSettings).where(inArray(topicSettings.installId, ids));
  const pasts = await db
    .select({ installId: histories.installId, pausedAt: histories.pausedAt })
    .from(histories)
    .where(inArray(histories.installId, ids));
  return new Map(
    installs.map((install) => {
      const isHelpdesk = isFor(install, 'helpdesk');
      const { id, status, briefsOn } = install;
      const isOut = status === 'pending' || status === 'disconnected';
      const briefs = isHelpdesk && briefsOn;
      const isOn: Record<FeatureName, boolean> = {
        briefs,
        recommendations: briefs && install.recommendationsOffAt === null,
        replies: briefs && install.repliesOffAt === null,
        topics:
          isHelpdesk &&
          topics.some((row) => row.installId === id && row.mode !== 'off' && row.fieldId),
        history: pasts.some((row) => row.installId === id && row.pausedAt === null),
      };
      const names = Object.keys(isOn) as FeatureName[];
      return [id, isOut ? [] : names.filter((name) => isOn[name])];
    }),
  );
}
