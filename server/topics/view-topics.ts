import { and, asc, desc, eq } from 'drizzle-orm';
import type { FieldFinding, TopicsView } from '../contract/topics-view.ts';
import type { Db } from '../db/connect.ts';
import { dropdownFields } from '../db/schema.ts';
import { topicClassifiers, type TopicFigures } from '../db/topics-schema.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { readInstall } from '../installs/store.ts';
import { choosePoint } from './choose-point.ts';
import { countLearned, countWritten, findCorrected, type Written } from './count-written.ts';
import { optionsBelow } from './judge-options.ts';
import { readOptions } from './keep-options.ts';
import { listWrites } from './list-writes.ts';
import { mayWriteTickets } from './may-write-tickets.ts';
import { readTopicSettings, type TopicSettingsRow } from './settings-store.ts';

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
  const trained = fieldId ? await readTrained(db, installId, fieldId) : [];
  const written = await countWritten(db, installId);
  const options = fieldId ? await readOptions(db, installId, fieldId) : [];
  const names = new Map(options.map(({ value, name }) => [value, name]));
  const [newest] = trained;
  const mayWrite = await mayWriteTickets(db, installId);
  const [first] = fields;
  return {
    settings: {
      mode: settings.mode,
      ...(fieldId && { fieldId }),
      targetPercent: settings.targetPercent,
    },
    fields: fields.map((field) => ({
      id: field.fieldId,
      title: field.title,
      options: field.options.length,
    })),
    fieldsReadAt: first?.readAt.toISOString(),
    ...(fieldId && {
      field: {
        id: fieldId,
        title: chosen?.title ?? '',
        options: options.length,
        isGone: !chosen,
      },
    }),
    mayWrite,
    notAssigning: whyNot(settings, mayWrite, newest?.figures),
    training: trainingOf(settings),
    ...(newest && {
      classifier: {
        version: newest.version,
        trainedAt: newest.trainedAt.toISOString(),
        examples: newest.examples,
        learnedSince: await countLearned(db, installId, newest.trainedAt),
        curve: newest.figures.curve,
        ...chosenOf(newest.figures, settings.targetPercent),
        options: optionViews(newest.figures, settings.targetPercent, written, names),
        findings: [
          ...newest.figures.findings.filter((finding) => isStillThere(finding, names)),
          ...(await findCorrected(db, installId, written, names)),
        ],
      },
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

async function readTrained(db: Db, installId: string, fieldId: string) {
  return db
    .select({
      version: topicClassifiers.version,
      trainedAt: topicClassifiers.trainedAt,
      tookMs: topicClassifiers.tookMs,
      examples: topicClassifiers.examples,
      options: topicClassifiers.options,
      size: topicClassifiers.size,
      figures: topicClassifiers.figures,
    })
    .from(topicClassifiers)
    .where(and(eq(topicClassifiers.installId, installId), eq(topicClassifiers.fieldId, fieldId)))
    .orderBy(desc(topicClassifiers.version))
    .limit(20);
}

function chosenOf(
  figures: TopicFigures,
  targetPercent: number,
): Pick<NonNullable<TopicsView['classifier']>, 'chosen' | 'missing'> {
  const { point, missing } = choosePoint(figures, targetPercent);
  return { chosen: point, missing };
}

function whyNot(
  { mode, targetPercent }: TopicSettingsRow,
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

function optionViews(
  figures: TopicFigures,
  targetPercent: number,
  written: ReadonlyMap<string, Written>,
  names: ReadonlyMap<string, string>,
): NonNullable<TopicsView['classifier']>['options'] {
  const { point } = choosePoint(figures, targetPercent);
  const below = point
    ? optionsBelow(figures, figures.curve.indexOf(point), targetPercent)
    : new Set<string>();
  const known = figures.options.filter(({ value }) => names.has(value));
  return known.map(({ said: _said, right: _right, ...option }) => ({
    ...option,
    name: names.get(option.value) ?? option.name,
    assigned: written.get(option.value)?.assigned ?? 0,
    corrected: written.get(option.value)?.corrected ?? 0,
    suggestOnly: below.has(option.value),
  }));
}

function isStillThere(finding: FieldFinding, names: ReadonlyMap<string, string>): boolean {
  if (finding.kind === 'overlap') return finding.values.every((value) => names.has(value));
  return finding.kind === 'fits-none' || names.has(finding.value);
}
