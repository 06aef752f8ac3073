import { deedPartsSaid } from '../contract/activity-parts-said.ts';
import { deedSaid, type SaidAction } from '../contract/activity-said.ts';
import type { ActivityAction, ActivityLine } from '../contract/activity.ts';
import { composeDeed, type SayByKey } from '../contract/compose-deed.ts';
import { sayByKey, type SaidParams } from '../contract/said.ts';
import type { activities } from '../db/activity-schema.ts';

type Row = Pick<
  typeof activities.$inferSelect,
  'action' | 'code' | 'value' | 'confidence' | 'version' | 'details'
>;

export interface NamesOf {
  /** Of an option of the topic field, by its value. */
  topic(value: string): string | undefined;
  person(id: string): string | undefined;
}

type Saying = Pick<ActivityLine, 'params' | 'changed'>;

/** What was done, without who did it, in English and as what another language says it from. */
export function sayActivity(
  row: Row,
  names: NamesOf,
): Saying & Pick<ActivityLine, 'action' | 'what'> {
  const saying = { action: row.action, ...sayings[row.action]?.(row, names) };
  return { ...saying, what: composeDeed(saying, did, part) ?? row.action };
}

const did: SayByKey = (key, params) => sayByKey(deedSaid, key, params);
const part: SayByKey = (key, params) => sayByKey(deedPartsSaid, key, params);

const changedOf = ({ details }: Row): Record<string, unknown> => details?.changed ?? {};
const nothing = (): Saying => ({});

const topic = ({ value }: Row, names: NamesOf): SaidParams => ({
  topic: names.topic(value ?? '') ?? value ?? '?',
});

/** A row of an older version may have less in it than today's: each saying does without. */
const sayings: Record<ActivityAction & SaidAction, (row: Row, names: NamesOf) => Saying> = {
  'topic-written': (row, names) => ({
    params: {
      ...topic(row, names),
      ...(row.confidence !== null && { form: 'sure', percent: Math.round(row.confidence * 100) }),
    },
  }),
  'topic-not-written': (row, names) => ({
    params: { ...topic(row, names), why: row.code ?? 'unknown' },
  }),
  'topic-applied': (row, names) => ({ params: topic(row, names) }),
  'topic-undone': (row, names) => ({ params: topic(row, names) }),
  'webhook-created': nothing,
  'webhook-changed': nothing,
  'webhook-removed': nothing,
  'widget-secret-written': nothing,
  'account-created': named('account'),
  'account-deleted': (row) => {
    const { subdomain } = changedOf(row);
    const at = typeof subdomain === 'string' && { form: 'at', subdomain };
    return { params: { account: row.value ?? '?', ...at } };
  },
  'account-renamed': (row) => ({
    params: { from: textOf(changedOf(row)['name']), to: row.value ?? '?' },
  }),
  'client-replaced': ({ value, code }) => ({
    params: { client: value ?? '?', ...(code !== null && { form: code }) },
  }),
  'consent-given': named('subdomain'),
  'account-connected': nothing,
  'connected-publicly': named('subdomain'),
  'purposes-changed': settings,
  'connection-lost': nothing,
  'account-disconnected': ({ code }) =>
    code === 'webhook_left_behind' ? { params: { form: 'left' } } : {},
  'installation-chosen': named('installation'),
  'old-widget-secret-revoked': nothing,
  'call-share-changed': named('percent'),
  'topics-changed': settings,
  'topic-field-gone': named('field'),
  'training-asked': nothing,
  'topics-trained': (row) => ({
    params: { version: String(row.version ?? '?'), count: numberOf(changedOf(row)['examples']) },
  }),
  'briefs-changed': settings,
  'feature-switched': settings,
  'history-changed': settings,
  'history-paused': nothing,
  'history-resumed': nothing,
  'data-erased': ({ code, value }) => ({ params: { form: code ?? 'ticket', id: value ?? '?' } }),
  'data-exported': nothing,
  'retention-changed': settings,
  'history-resynced': (row) => {
    const { articleId, from } = changedOf(row);
    const form = ['ticket', 'article', 'since'].includes(row.value ?? '') ? row.value : undefined;
    return {
      params: { form: form ?? 'everything', article: textOf(articleId), from: textOf(from) },
    };
  },
  'models-changed': settings,
  'guidance-changed': (row) => ({
    params: {
      feature: textOf(changedOf(row)['feature']),
      version: String(row.version ?? '?'),
    },
  }),
  'reply-asked': nothing,
  'first-admin-made': nothing,
  'person-invited': (row) => ({ params: { ...whoOf(row.value), ...access(row) } }),
  'invite-withdrawn': ({ value }) => ({ params: whoOf(value) }),
  'person-joined': nothing,
  'access-changed': (row) => ({ params: { ...whoOf(row.value), ...access(row) } }),
  'person-removed': ({ value }) => ({ params: whoOf(value) }),
  'signed-in': ({ value }) => ({ params: { form: value ?? 'password' } }),
  'sign-in-locked': personOf,
  'sessions-ended': personOf,
  'password-changed': nothing,
  'second-factor-changed': (row): Saying => {
    const { email } = changedOf(row);
    if (row.value !== 'off') return { params: { form: 'on' } };
    if (typeof email !== 'string') return { params: { form: 'off' } };
    return { params: { form: 'off-for', who: email } };
  },
  'jobs-retried': (row) => ({
    params: { job: row.value ?? '?', count: numberOf(changedOf(row)['count']) },
  }),
};

/** What was done to something that goes by its name. */
function named(name: string): (row: Row) => Saying {
  return ({ value }) => ({ params: { [name]: value ?? '?' } });
}

function settings(row: Row): Saying {
  const changed = changedOf(row);
  return Object.keys(changed).length === 0 ? { params: { form: 'same' } } : { changed };
}

function access(row: Row): SaidParams {
  const { role, accountIds } = changedOf(row);
  const as = role === 'read-only' ? 'read-only' : 'admin';
  if (!Array.isArray(accountIds)) return { access: `${as}.all` };
  return { access: as, count: accountIds.length };
}

/** Somebody who is named by their id. */
function personOf({ value }: Row, names: NamesOf): Saying {
  return { params: whoOf(value === null ? null : (names.person(value) ?? null)) };
}

const whoOf = (who: string | null): SaidParams => (who === null ? {} : { who });
const textOf = (value: unknown) => (typeof value === 'string' ? value : '?');
const numberOf = (value: unknown) => (typeof value === 'number' ? value : 0);
