import { and, asc, eq, gt } from 'drizzle-orm';
import type { Classifier } from '../classifier/classifier.ts';
import { ClassifierError } from '../classifier/classifier-error.ts';
import { learn } from '../classifier/learn.ts';
import { trainClassifier } from '../classifier/train-classifier.ts';
import { unpackClassifier } from '../classifier/unpack-classifier.ts';
import type { Db } from '../db/connect.ts';
import { ticketTopics, topicClassifiers, type TopicFigures } from '../db/topics-schema.ts';
import { valuesOf } from './label-values.ts';
import type { OptionRow } from './keep-options.ts';
import { readTrained } from './read-trained.ts';

export interface Brain {
  classifier: Classifier;
  /** `undefined` while nothing was trained: the options' names alone speak then. */
  version: number | undefined;
  figures: TopicFigures | undefined;
  /** Which classifier and which decisions: differs as soon as anything would be said otherwise. */
  name: string;
  options: OptionRow[];
}

/** Of each install the newest; a few megabytes each at most. */
const mostKept = 20;
const mostLessons = 500;
const kept = new Map<string, Brain>();
/** Names of options alone were tried on no past. */
const unproved = { version: undefined, figures: undefined };

/**
 * The classifier of an account as it is now: the newest trained one, and what agents decided since; before the first
 * training one that knows the names of the options. Kept in memory until anything of it changes.
 */
export async function classifierOf(db: Db, installId: string, fieldId: string): Promise<Brain> {
  const { newest, options, name } = await readTrained(db, installId, fieldId);
  const known = kept.get(installId);
  if (known?.name === name) {
    kept.delete(installId);
    kept.set(installId, known);
    return { ...known, options };
  }
  const unpacked = newest && (await unpack(db, installId, newest.version));
  const classifier = unpacked ?? trainClassifier({ examples: [], options });
  const lessons = await readLessons(db, installId, fieldId, newest?.trainedAt ?? new Date(0));
  const currentOf = valuesOf(options);
  const learned = lessons.reduce((sofar, { asked, lesson }) => {
    const option = currentOf.get(lesson ?? '');
    const isAnything = asked.subject !== '' || asked.body !== '';
    return option === undefined || !isAnything
      ? sofar
      : learn(sofar, { text: asked, option }).classifier;
  }, classifier);
  const tried = unpacked ? { version: newest.version, figures: newest.figures } : unproved;
  const brain = { classifier: learned, ...tried, name };
  kept.set(installId, { ...brain, options });
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return { ...brain, options };
}

/**
 * @returns `undefined` for one that an earlier release kept in another form: it is let go, which has it trained anew,
 *   and the names of the options speak until then
 */
async function unpack(db: Db, installId: string, version: number): Promise<Classifier | undefined> {
  const own = and(eq(topicClassifiers.installId, installId), eq(topicClassifiers.version, version));
  const [row] = await db
    .select({ packed: topicClassifiers.packed })
    .from(topicClassifiers)
    .where(own);
  if (!row?.packed) return undefined;
  try {
    return unpackClassifier(row.packed);
  } catch (failure) {
    if (!(failure instanceof ClassifierError)) throw failure;
    await db.update(topicClassifiers).set({ packed: null }).where(own);
    return undefined;
  }
}

/** Decisions since, oldest first. */
async function readLessons(db: Db, installId: string, fieldId: string, since: Date) {
  return db
    .select({ asked: ticketTopics.asked, lesson: ticketTopics.lesson })
    .from(ticketTopics)
    .where(
      and(
        eq(ticketTopics.installId, installId),
        eq(ticketTopics.fieldId, fieldId),
        gt(ticketTopics.lessonAt, since),
      ),
    )
    .orderBy(asc(ticketTopics.lessonAt), asc(ticketTopics.ticketId))
    .limit(mostLessons);
}
