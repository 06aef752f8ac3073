import {
  boolean,
  customType,
  index,
  integer,
  jsonb,
  json,
  pgTable,
  primaryKey,
  real,
  text,
} from 'drizzle-orm/pg-core';
import type { CurvePoint, FieldFinding, OptionView, TopicMode } from '../contract/topics-view.ts';
import { moment } from './columns.ts';
import type { Asked } from './recommendations-schema.ts';
import { installId } from './schema.ts';

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
});

/** What an admin wants of topics, and how the training of the classifier stands. */
export const topicSettings = pgTable('topic_settings', {
  installId: installId().primaryKey(),
  mode: text('mode').$type<TopicMode>().notNull(),
  /** The dropdown, by its number; `null` until one is chosen. */
  fieldId: text('field_id'),
  targetPercent: integer('target_percent').notNull(),
  /** When topics were switched off, and what they did before; `null` while they are on. */
  offAt: moment('off_at'),
  modeBefore: text('mode_before').$type<Exclude<TopicMode, 'off'>>(),
  /** Only tickets created after this are set by themselves: nobody asked for a backlog to be rewritten. */
  assignSince: moment('assign_since'),
  /** Something changed that the classifier should learn from; `null` once it has. */
  trainWantedAt: moment('train_wanted_at'),
  trainStartedAt: moment('train_started_at'),
  trainFailedAt: moment('train_failed_at'),
  /** Words of a ticket it may have learned from were taken away since; `null` once they are gone from it, too. */
  wordsGoneAt: moment('words_gone_at'),
});

/** The options of the chosen field: those there are, and those there were, whose tickets are still labelled with them. */
export const topicOptions = pgTable(
  'topic_options',
  {
    installId: installId(),
    fieldId: text('field_id').notNull(),
    /** Zendesk's number of the option: it stays when name and value change. */
    optionId: text('option_id').notNull(),
    value: text('value').notNull(),
    name: text('name').notNull(),
    position: integer('position').notNull(),
    /** Values it had before: tickets labelled then still say so. */
    formerValues: text('former_values').array().notNull().default([]),
    /** When it was first missing from the field; `null` while it is there. */
    goneAt: moment('gone_at'),
  },
  (t) => [primaryKey({ columns: [t.installId, t.fieldId, t.optionId] })],
);

/** What a replay over the account's own past showed; each ticket judged by what was known when it came. */
export interface TopicFigures {
  /** How many tickets were judged. */
  judged: number;
  /** In the replay, of all tickets, the first suggestion right. */
  accuracy: number | undefined;
  curve: CurvePoint[];
  options: (Omit<OptionView, 'assigned' | 'corrected' | 'suggestOnly'> & {
    /** At each point of the curve: how often it was said that surely, and how often rightly. */
    said: number[];
    right: number[];
  })[];
  findings: FieldFinding[];
}

/** A trained classifier. Of the newest the weights are kept, of earlier ones what they were like. */
export const topicClassifiers = pgTable(
  'topic_classifiers',
  {
    installId: installId(),
    version: integer('version').notNull(),
    fieldId: text('field_id').notNull(),
    trainedAt: moment('trained_at').notNull(),
    tookMs: integer('took_ms').notNull(),
    examples: integer('examples').notNull(),
    options: integer('options').notNull(),
    /** How many solved tickets there were to be found then: with many more, another training is worth it. */
    outOf: integer('out_of').notNull(),
    size: integer('size').notNull(),
    figures: jsonb('figures').$type<TopicFigures>().notNull(),
    packed: bytes('packed'),
  },
  (t) => [primaryKey({ columns: [t.installId, t.version] })],
);

/** The subject and first comment of a ticket as they were when it was first seen, cleaned and masked. */
export interface TopicAsked {
  subject: string;
  body: string;
  /** What of it a model may read: its first public comment, without the names of its people; left out where that is all. */
  nameless?: Asked['nameless'];
  /** What of that an admin may withhold, beside the subject; missing where it must not leave at all. */
  kinds?: Asked['kinds'];
}

/** An option the classifier named. */
export interface TopicRanked {
  value: string;
  confidence: number;
  /** Solved tickets that speak for it. */
  because: string[];
  /** Of some that fit about equally well, a model chose this one. */
  preferred?: true;
}

/** The topic of a ticket: what was asked, what was suggested, what was written and what became of it. */
export const ticketTopics = pgTable(
  'ticket_topics',
  {
    installId: installId(),
    ticketId: text('ticket_id').notNull(),
    fieldId: text('field_id').notNull(),
    asked: json('asked').$type<TopicAsked>().notNull(),
    createdAt: moment('created_at').notNull(),
    /** What the field said when the ticket was last read; `null` when it was empty. */
    current: text('current'),
    seenAt: moment('seen_at').notNull(),
    /** Suggestions were asked for and are not made yet. */
    wantedAt: moment('wanted_at'),
    version: integer('version').notNull().default(0),
    /** The classifier, and how many decisions it had learned from. */
    madeWith: text('made_with'),
    ranked: json('ranked').$type<TopicRanked[]>(),
    /** Whether the ticket is like those of any option. */
    fits: boolean('fits'),
    madeAt: moment('made_at'),
    /**
     * Writing to Zendesk happens once at most. `intended` is noted before it, so that whatever happens then, neither is
     * it done twice nor is its event taken for somebody else's.
     */
    writeState: text('write_state').$type<'intended' | 'written' | 'not-written'>(),
    writeCode: text('write_code'),
    writeValue: text('write_value'),
    writeConfidence: real('write_confidence'),
    writeAt: moment('write_at'),
    /** Agents in the sidebar, as they say: the last thing one of them did. */
    choice: text('choice').$type<'applied' | 'undone'>(),
    choiceValue: text('choice_value'),
    choiceAt: moment('choice_at'),
    /** Somebody's decision, from what the field said in Zendesk, to be learned from. */
    lesson: text('lesson'),
    lessonAt: moment('lesson_at'),
  },
  (t) => [
    primaryKey({ columns: [t.installId, t.ticketId] }),
    index('ticket_topics_by_lesson').on(t.installId, t.lessonAt),
  ],
);

export const nothingAsked: TopicAsked = { subject: '', body: '' };

/** What stays of a ticket whose words were taken away: what was written and decided, until it is read again. */
export const wordsForgotten = {
  asked: nothingAsked,
  ranked: null,
  fits: null,
  madeWith: null,
  wantedAt: null,
};
