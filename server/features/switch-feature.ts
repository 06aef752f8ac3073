import { eq } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import { changeBriefSettings } from '../briefs/change-brief-settings.ts';
import { wantSince } from '../briefs/want-since.ts';
import type { FeatureName, SwitchRequest } from '../contract/features.ts';
import { lockInstall } from '../db/lock-install.ts';
import { installs } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { AppError, notFound } from '../errors.ts';
import { pauseHistory } from '../history/pause-history.ts';
import { resumeHistory } from '../history/resume-history.ts';
import { isFor } from '../installs/is-for.ts';
import { readInstall } from '../installs/store.ts';
import { changeTopicSettings } from '../topics/change-topic-settings.ts';
import { chosenOf, readTopicSettings } from '../topics/settings-store.ts';
import { offSinceBoth } from './off-since-both.ts';

type Switch = SwitchRequest & { installId: string; personId: string };

/**
 * Switches a feature of a Zendesk account on or off (F-31). Off, events are received and skipped, and what there is
 * stays; on, what came meanwhile is worked through at once or as it is opened. What is on already stays as it is.
 *
 * @throws AppError `not_found`; `not_for_this` for what needs tickets, where the account is not for a helpdesk; `invalid_input` for topics without a field; `conflict` for a past that has not begun
 */
export async function switchFeature(
  deps: Deps,
  name: FeatureName,
  { installId, personId, on, catchUp = 'now' }: Switch,
): Promise<void> {
  const install = await readInstall(deps.db, installId);
  if (!install) throw notFound();
  if (on && name !== 'history' && !isFor(install, 'helpdesk')) {
    throw new AppError('not_for_this', 'not_a_helpdesk');
  }
  if (name === 'history') {
    await (on ? resumeHistory : pauseHistory)(deps, installId, personId);
  } else if (name === 'briefs') {
    if (install.briefsOn === on) return;
    await changeBriefSettings(deps, installId, { on }, personId, catchUp);
  } else if (name === 'topics') {
    await switchTopics(deps, { installId, personId, on, catchUp });
  } else {
    await switchBelowBrief(deps, name, { installId, personId, on, catchUp });
  }
}

/** They do again what they did before they were switched off. */
async function switchTopics(
  deps: Deps,
  { installId, personId, on, catchUp = 'now' }: Switch,
): Promise<void> {
  const before = await readTopicSettings(deps.db, installId);
  const { mode, modeBefore, fieldId, targetPercent, offAt } = before;
  if ((mode !== 'off') === on) return;
  const settings = {
    mode: on ? (modeBefore ?? 'suggest') : ('off' as const),
    ...(fieldId !== null && { fieldId }),
    targetPercent,
    // What somebody else saves in this moment is not put back.
    basedOn: chosenOf(before),
  };
  await changeTopicSettings(deps, { installId, personId }, settings, async (tx) => {
    if (on && offAt) await wantSince(deps, tx, { installId, since: offAt }, catchUp);
  });
}

/** What stands below the brief in the sidebar, each with a time at which it was switched off. */
async function switchBelowBrief(
  deps: Deps,
  name: 'recommendations' | 'replies',
  { installId, personId, on, catchUp = 'now' }: Switch,
): Promise<void> {
  const column = name === 'recommendations' ? 'recommendationsOffAt' : 'repliesOffAt';
  await deps.db.transaction(async (tx) => {
    const before = await lockInstall(tx, installId);
    if ((before[column] === null) === on) return;
    const at = deps.now();
    await tx
      .update(installs)
      .set({ [column]: on ? null : at })
      .where(eq(installs.id, installId));
    await noteActivity(tx, {
      ...{ installId, at, action: 'feature-switched', personId, value: name },
      details: { changed: { [name]: on } },
    });
    const since = offSinceBoth(before);
    if (on && since && before.briefsOn) await wantSince(deps, tx, { installId, since }, catchUp);
  });
}
