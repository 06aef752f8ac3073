import { isDeepStrictEqual } from 'node:util';
import { and, eq, sql, type SQL } from 'drizzle-orm';
import { classify } from '../classifier/classify.ts';
import type { Db } from '../db/connect.ts';
import { ticketTopics, type TopicRanked } from '../db/topics-schema.ts';
import type { Deps } from '../deps.ts';
import { readInstall } from '../installs/store.ts';
import { assignTopic } from './assign-topic.ts';
import { breakTie, tiedOf } from './break-tie.ts';
import { classifierOf } from './classifier-of.ts';
import { decide } from './decide.ts';
import { findReasons } from './find-reasons.ts';
import { valuesOf } from './label-values.ts';
import { readTopicSettings } from './settings-store.ts';

/**
 * Suggests options for a ticket from what it asked when it was created, and sets the field by itself where an admin
 * wants that and it is sure enough (CL-01 to CL-05). May run twice: what was suggested is replaced, what was written is
 * not written again.
 */
export async function classifyTicket(
  deps: Deps,
  { installId, ticketId }: { installId: string; ticketId: string },
  signal?: AbortSignal,
): Promise<void> {
  const install = await readInstall(deps.db, installId);
  const settings = await readTopicSettings(deps.db, installId);
  const { fieldId, mode } = settings;
  if (!install || mode === 'off' || !fieldId) return;
  const own = and(eq(ticketTopics.installId, installId), eq(ticketTopics.ticketId, ticketId));
  const [row] = await deps.db.select().from(ticketTopics).where(own);
  if (!row || row.fieldId !== fieldId) return;
  // Its words were taken away; when it is read again it is looked at again.
  if (row.asked.subject === '' && row.asked.body === '') return;
  const { classifier, figures, name, options, version } = await classifierOf(
    deps.db,
    installId,
    fieldId,
  );
  const meaningOf = valuesOf(options);
  const { suggestions, fit } = classify(
    classifier,
    row.asked,
    new Set(options.map(({ value }) => value)),
  );
  const fits = fit >= classifier.fits;
  const reasons = await findReasons(deps.db, { installId, ticketId }, row.asked, meaningOf);
  const ranked = suggestions.map(({ value, confidence }): TopicRanked => ({
    value,
    confidence: Math.round(confidence * 1000) / 1000,
    because: reasons.get(value) ?? [],
  }));
  const tied = fits ? tiedOf(ranked) : [];
  const before = row.madeWith === name && row.ranked?.find(({ preferred }) => preferred)?.value;
  const kept = tied.find(({ value }) => value === before);
  if (kept) kept.preferred = true;
  const isSame = row.fits === fits && JSON.stringify(row.ranked ?? []) === JSON.stringify(ranked);
  await deps.db
    .update(ticketTopics)
    .set({
      ranked,
      fits,
      madeWith: name,
      madeAt: deps.now(),
      wantedAt: null,
      ...(!(isSame && row.version > 0) && { version: sql`${ticketTopics.version} + 1` }),
    })
    .where(own);
  // Similar tickets are ordered by it, too.
  if (!isSame) await deps.queue.enqueue(deps.db, 'recommend-ticket', [{ installId, ticketId }]);
  if (tied.length > 1 && !kept) await preferByModel(deps, own, row, tied, ranked, options, signal);
  const { assign } = decide({ ranked, fits }, figures, settings.targetPercent);
  const isMeant =
    mode === 'assign' && settings.assignSince !== null && row.createdAt >= settings.assignSince;
  const choice = begun(row) ?? (isMeant && row.current === null ? assign : undefined);
  if (choice && version !== undefined) {
    await assignTopic(deps, install, { ticketId, fieldId, choice, version }, signal);
  }
}

/** Asks a model about options that fit about equally well, once the suggestions are there for agents without it. */
async function preferByModel(
  deps: Deps,
  own: SQL | undefined,
  { installId, ticketId, asked }: typeof ticketTopics.$inferSelect,
  tied: TopicRanked[],
  ranked: TopicRanked[],
  options: readonly { value: string; name: string }[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const names = new Map(options.map((option) => [option.value, option.name]));
  const stillAsks = async (tx: Db): Promise<boolean> => {
    const [now] = await tx
      .select({ asked: ticketTopics.asked })
      .from(ticketTopics)
      .where(own)
      .for('update');
    return isDeepStrictEqual(now?.asked, asked);
  };
  const ticket = { installId, ticketId, asked, mayKeep: stillAsks };
  const value = await breakTie(deps, ticket, tied, names, signal);
  if (value === undefined) return;
  const preferring = ranked.map((one) => (one.value === value ? { ...one, preferred: true } : one));
  await deps.db.transaction(async (tx) => {
    if (!(await stillAsks(tx))) return;
    await tx
      .update(ticketTopics)
      .set({ ranked: preferring as TopicRanked[], version: sql`${ticketTopics.version} + 1` })
      .where(own);
  });
}

/** What an interrupted try meant to write: whether it was written only Zendesk knows. */
function begun({
  writeState,
  writeValue,
  writeConfidence,
  ranked,
}: typeof ticketTopics.$inferSelect): TopicRanked | undefined {
  if (writeState !== 'intended' || writeValue === null) return undefined;
  const because = ranked?.find(({ value }) => value === writeValue)?.because ?? [];
  return { value: writeValue, confidence: writeConfidence ?? 0, because };
}
