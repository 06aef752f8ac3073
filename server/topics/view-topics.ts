import { asc, eq } from 'drizzle-orm';
import type { TopicsView } from '../contract/topics-view.ts';
import { dropdownFields } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { readInstall } from '../installs/store.ts';
import { readOptions } from './keep-options.ts';
import { lastTitleOf } from './last-title-of.ts';
import { listTrainings } from './list-trainings.ts';
import { listWrites } from './list-writes.ts';
import { mayWriteTickets } from './may-write-tickets.ts';
import { chosenOf, readTopicSettings, type TopicSettingsRow } from './settings-store.ts';
import { viewClassifier } from './view-classifier.ts';
import { whyNotAssigning } from './why-not-assigning.ts';

/** An account's topics as an admin sees them. @throws AppError `not_found` */
export async function viewTopics({ db }: Pick<Deps, 'db'>, installId: string): Promise<TopicsView> {
  if (!(await readInstall(db, installId))) throw notFound();
  const settings = await readTopicSettings(db, installId);
  const fields = await db
    .select()
    .from(dropdownFields)
    .where(eq(dropdownFields.installId, installId))
    .orderBy(asc(dropdownFields.title));
  const { fieldId } = settings;
  const chosen = fields.find((field) => field.fieldId === fieldId);
  const trained = fieldId ? await listTrainings(db, installId, fieldId) : [];
  const options = fieldId ? await readOptions(db, installId, fieldId) : [];
  const names = new Map(options.map(({ value, name }) => [value, name]));
  const [newest] = trained;
  const mayWrite = await mayWriteTickets(db, installId);
  const [first] = fields;
  return {
    settings: chosenOf(settings),
    fields: fields.map((field) => ({
      id: field.fieldId,
      title: field.title,
      options: field.options.length,
    })),
    fieldsReadAt: first?.readAt.toISOString(),
    ...(fieldId && {
      field: {
        id: fieldId,
        title: chosen?.title ?? (await lastTitleOf(db, installId, fieldId)) ?? '',
        options: options.length,
        isGone: !chosen,
      },
    }),
    mayWrite,
    notAssigning: whyNotAssigning(settings, mayWrite, newest?.figures),
    training: trainingOf(settings),
    ...(newest && {
      classifier: await viewClassifier(db, installId, newest, {
        targetPercent: settings.targetPercent,
        names,
      }),
    }),
    trainings: trained.map(({ version, trainedAt, tookMs, examples, options, size, figures }) => ({
      version,
      at: trainedAt.toISOString(),
      tookMs,
      examples,
      options,
      size,
      accuracy: figures.accuracy,
    })),
    writes: await listWrites(db, installId, names),
  };
}

function trainingOf({
  trainWantedAt,
  trainStartedAt,
  trainFailedAt,
}: TopicSettingsRow): TopicsView['training'] {
  if (trainStartedAt) return { state: 'running', at: trainStartedAt.toISOString() };
  if (trainFailedAt) return { state: 'failed', at: trainFailedAt.toISOString() };
  if (trainWantedAt) return { state: 'waiting', at: trainWantedAt.toISOString() };
  return { state: 'idle' };
}
