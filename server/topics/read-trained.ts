import { and, count, desc, eq, gt, isNotNull, max } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { ticketTopics, topicClassifiers, type TopicFigures } from '../db/topics-schema.ts';
import { readOptions, type OptionRow } from './keep-options.ts';

/** What is known of an account's classifier without opening it. */
export interface Trained {
  /** The newest that can be used; `undefined` before the first training, while the options' names alone speak. */
  newest: { version: number; figures: TopicFigures; trainedAt: Date; examples: number } | undefined;
  options: OptionRow[];
  /** Which classifier and which decisions: differs as soon as anything would be said otherwise. */
  name: string;
}

/** How an account's classifier stands: cheap enough for whoever opens a ticket. */
export async function readTrained(db: Db, installId: string, fieldId: string): Promise<Trained> {
  const [newest] = await db
    .select({
      version: topicClassifiers.version,
      figures: topicClassifiers.figures,
      trainedAt: topicClassifiers.trainedAt,
      examples: topicClassifiers.examples,
    })
    .from(topicClassifiers)
    .where(
      and(
        eq(topicClassifiers.installId, installId),
        eq(topicClassifiers.fieldId, fieldId),
        isNotNull(topicClassifiers.packed),
      ),
    )
    .orderBy(desc(topicClassifiers.version))
    .limit(1);
  const options = await readOptions(db, installId, fieldId);
  const [lessons] = await db
    .select({ count: count(), lastAt: max(ticketTopics.lessonAt) })
    .from(ticketTopics)
    .where(
      and(
        eq(ticketTopics.installId, installId),
        eq(ticketTopics.fieldId, fieldId),
        gt(ticketTopics.lessonAt, newest?.trainedAt ?? new Date(0)),
      ),
    );
  const optionsNow = options.map(({ value, name }) => `${value}=${name}`).join('|');
  const name = [
    fieldId,
    newest?.version ?? `names:${hash(optionsNow)}`,
    lessons?.count ?? 0,
    lessons?.lastAt?.getTime() ?? 0,
  ].join(':');
  return { newest, options, name };
}

function hash(text: string): string {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return (sum >>> 0).toString(36);
}
