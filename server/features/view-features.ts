import { countMissed } from '../briefs/count-missed.ts';
import type { FeaturesView, FeatureView } from '../contract/features.ts';
import type { Db } from '../db/connect.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { countHistorySeldom } from '../history/count-history-seldom.ts';
import { readHistory } from '../history/read-history.ts';
import type { Install } from '../installs/install.ts';
import { isFor } from '../installs/is-for.ts';
import { readInstall } from '../installs/store.ts';
import { providerOf } from '../models/provider-of.ts';
import { viewTopics } from '../topics/view-topics.ts';
import { readTopicSettings } from '../topics/settings-store.ts';
import { offSinceBoth } from './off-since-both.ts';

/** The features of a Zendesk account as an admin sees them. @throws AppError `not_found` */
export async function viewFeatures(
  deps: Pick<Deps, 'db' | 'config' | 'sealer'>,
  installId: string,
): Promise<FeaturesView> {
  const { db } = deps;
  const install = await readInstall(db, installId);
  if (!install) throw notFound();
  const { mode, modeBefore, offAt } = await readTopicSettings(db, installId);
  const { field, mayWrite } = await viewTopics({ db }, installId);
  const history = await readHistory(db, installId);
  const model = (await providerOf(deps, installId))?.settings;
  const { tickets: kept, articles } = await countHistorySeldom(db, installId);
  const withoutHelpdesk = obstacleOf(install);
  return {
    features: [
      await viewBriefs(db, install),
      await viewBelowBrief(db, install, 'recommendations', install.recommendationsOffAt),
      await viewBelowBrief(db, install, 'replies', install.repliesOffAt),
      {
        ...{ name: 'topics', on: mode !== 'off', offSince: offAt?.toISOString() },
        missed: mode === 'off' && offAt ? await countMissed(db, installId, offAt) : 0,
        obstacle: withoutHelpdesk ?? (field && !field.isGone ? undefined : 'no-field'),
      },
      {
        ...{ name: 'history', on: history?.pausedAt === null, missed: 0 },
        offSince: history?.pausedAt?.toISOString(),
        obstacle: history ? undefined : 'not-begun',
      },
    ],
    useInternalNotes: install.usesInternalNotes,
    topics: {
      ...{ mode, modeBefore: modeBefore ?? undefined, mayWrite },
      field: field && (field.isGone ? '' : field.title),
    },
    byModel: { briefs: model?.briefsOn ?? false, replies: model?.repliesOn ?? false },
    history: { tickets: kept, articles },
    hasContent: isFor(install, 'content'),
  };
}

/** What keeps everything that stands beside a ticket from doing anything. */
function obstacleOf(install: Install): 'no-helpdesk' | undefined {
  return isFor(install, 'helpdesk') ? undefined : 'no-helpdesk';
}

async function viewBriefs(db: Db, install: Install): Promise<FeatureView> {
  const { briefsOn, briefsOffAt } = install;
  return {
    ...{ name: 'briefs', on: briefsOn, offSince: briefsOffAt?.toISOString() },
    missed: briefsOn ? 0 : await countMissed(db, install.id),
    obstacle: obstacleOf(install),
  };
}

async function viewBelowBrief(
  db: Db,
  install: Install,
  name: 'recommendations' | 'replies',
  offAt: Date | null,
): Promise<FeatureView> {
  const since = offSinceBoth(install);
  return {
    ...{ name, on: offAt === null, offSince: offAt?.toISOString() },
    missed: since && install.briefsOn ? await countMissed(db, install.id, since) : 0,
    obstacle: obstacleOf(install) ?? (install.briefsOn ? undefined : 'briefs-off'),
  };
}
