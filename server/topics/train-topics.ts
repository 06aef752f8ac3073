import { and, desc, eq, lt } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import { replayInWorker } from '../classifier/replay-in-worker.ts';
import { trainInWorker } from '../classifier/train-in-worker.ts';
import type { Db } from '../db/connect.ts';
import { topicClassifiers } from '../db/topics-schema.ts';
import type { Deps } from '../deps.ts';
import { readOptions } from './keep-options.ts';
import { labelDocuments } from './label-documents.ts';
import { valuesOf } from './label-values.ts';
import { countSolved } from './poll-topics.ts';
import { readCleared } from './read-cleared.ts';
import { readExamples } from './read-examples.ts';
import { readFigures } from './read-figures.ts';
import { changeTopicRow, readTopicSettings } from './settings-store.ts';

/** What earlier trainings were like is kept of so many. */
const mostTrainings = 20;

/**
 * Trains an account's classifier anew on all its labelled tickets, off the request path, and replays the account's past
 * to tell how good it is. The one in use stays until the new one is stored; trainings that failed are tried again.
 */
export async function trainTopics(
  deps: Pick<Deps, 'db' | 'now' | 'log'>,
  { installId }: { installId: string },
  signal?: AbortSignal,
): Promise<void> {
  const { db, now } = deps;
  const { fieldId, mode } = await readTopicSettings(db, installId);
  if (!fieldId || mode === 'off') return;
  const startedAt = now();
  await changeTopicRow(db, installId, { trainStartedAt: startedAt, trainFailedAt: null });
  const began = performance.now();
  try {
    await labelDocuments(db, installId, fieldId);
    const outOf = await countSolved(db, installId);
    const options = await readOptions(db, installId, fieldId);
    const examples = await readExamples(db, installId, fieldId, valuesOf(options));
    const labelled = new Set(examples.map(({ id }) => id));
    const cleared = (await readCleared(db, installId, fieldId)).filter(
      ({ id }) => !labelled.has(id),
    );
    const names = options.map(({ value, name }) => ({ value, name }));
    const packed = await trainInWorker({ examples, options: names }, { signal });
    const past = { tickets: [...examples, ...cleared], options: names };
    const rows = await replayInWorker(past, { signal });
    const trained = {
      fieldId,
      trainedAt: startedAt,
      tookMs: Math.round(performance.now() - began),
      examples: examples.length,
      options: options.length,
      outOf,
      size: packed.byteLength,
      figures: readFigures(rows, examples, options),
      packed,
    };
    await db.transaction((tx) => keepTrained(tx, installId, trained, startedAt));
  } catch (failure) {
    await changeTopicRow(db, installId, { trainStartedAt: null, trainFailedAt: now() });
    throw failure;
  }
}

async function keepTrained(
  tx: Db,
  installId: string,
  trained: Omit<typeof topicClassifiers.$inferInsert, 'installId' | 'version'>,
  startedAt: Date,
): Promise<void> {
  const settings = await readTopicSettings(tx, installId, { lock: true });
  // Another field was chosen meanwhile: its own training is on its way.
  if (settings.fieldId !== trained.fieldId) return;
  const ofInstall = eq(topicClassifiers.installId, installId);
  const [last] = await tx
    .select({ version: topicClassifiers.version })
    .from(topicClassifiers)
    .where(ofInstall)
    .orderBy(desc(topicClassifiers.version))
    .limit(1);
  const version = (last?.version ?? 0) + 1;
  await tx.update(topicClassifiers).set({ packed: null }).where(ofInstall);
  await tx.insert(topicClassifiers).values({ installId, version, ...trained });
  await tx
    .delete(topicClassifiers)
    .where(and(ofInstall, lt(topicClassifiers.version, version - mostTrainings + 1)));
  const isNews = (at: Date | null) => at !== null && at > startedAt;
  await changeTopicRow(tx, installId, {
    trainStartedAt: null,
    // What was asked for meanwhile is another training.
    ...(!isNews(settings.trainWantedAt) && { trainWantedAt: null }),
    ...(!isNews(settings.wordsGoneAt) && { wordsGoneAt: null }),
  });
  await noteActivity(tx, {
    installId,
    at: startedAt,
    action: 'topics-trained',
    version,
    details: { changed: { examples: trained.examples, options: trained.options } },
  });
}
