import type { ActivityAction } from '../contract/activity.ts';
import type { activities } from '../db/activity-schema.ts';
import { saySettings } from './say-settings.ts';

type Row = Pick<
  typeof activities.$inferSelect,
  'action' | 'code' | 'value' | 'confidence' | 'version' | 'details'
>;

export interface NamesOf {
  /** Of an option of the topic field, by its value. */
  topic(value: string): string | undefined;
  person(id: string): string | undefined;
}

/** What was done, without who did it: "set the topic to “Refund”, 93 % sure". */
export function sayActivity(row: Row, names: NamesOf): string {
  return sayings[row.action]?.(row, names) ?? row.action;
}

const quoted = (text: string | null) => `“${text ?? '?'}”`;
const topicOf = ({ value }: Row, names: NamesOf) => quoted(names.topic(value ?? '') ?? value);
const changedOf = ({ details }: Row) => details?.changed ?? {};

/** A row of an older version may have less in it than today's: each saying does without. */
const sayings: Record<ActivityAction, (row: Row, names: NamesOf) => string> = {
  'topic-written': (row, names) => `set the topic to ${topicOf(row, names)}${sureness(row)}`,
  'topic-not-written': (row, names) =>
    `did not set the topic to ${topicOf(row, names)}: ${reasons[row.code ?? ''] ?? row.code ?? 'why is not known'}`,
  'topic-applied': (row, names) => `applied the topic ${topicOf(row, names)}`,
  'topic-undone': (row, names) => `took back the topic ${topicOf(row, names)}`,
  'webhook-created': () => 'made the webhook in Zendesk',
  'webhook-changed': () => 'put the webhook in Zendesk right',
  'webhook-removed': () => 'removed a webhook of ours in Zendesk',
  'widget-secret-written': () => 'wrote a new widget secret into the app in Zendesk',
  'account-created': ({ value }) => `added the account ${quoted(value)}`,
  'account-deleted': (row) =>
    `deleted the account ${quoted(row.value)}${subdomainOf(row)} with everything stored of it`,
  'consent-given': ({ value }) => `let Sidebrief into ${value ?? 'the account'}.zendesk.com`,
  'account-connected': () => 'finished connecting the account',
  'connection-lost': () => 'lost the connection: Zendesk does not accept the grant any more',
  'account-disconnected': ({ code }) =>
    `disconnected the account${code === 'webhook_left_behind' ? '; Zendesk did not let the webhook be removed' : ''}`,
  'installation-chosen': ({ value }) => `chose the installation ${value ?? ''} of the app`,
  'old-widget-secret-revoked': () => 'made the old widget secret worthless at once',
  'call-share-changed': ({ value }) =>
    `changed the share of calls left to other tools to ${value ?? '?'} %`,
  'topics-changed': (row) => settings('topics', row),
  'topic-field-gone': ({ value }) => `noticed that the field ${quoted(value)} is gone from Zendesk`,
  'training-asked': () => 'asked for a new training of topics',
  'topics-trained': ({ version, details }) =>
    `trained topics, version ${version ?? '?'}, from ${numberOf(details?.changed?.['examples'])} tickets`,
  'briefs-changed': (row) => settings('briefs', row),
  'feature-switched': (row) => settings('features', row),
  'history-changed': (row) => settings('the history', row),
  'history-paused': () => 'paused the history',
  'history-resumed': () => 'resumed the history',
  'data-erased': (row) =>
    `had everything about ${row.code ?? 'a ticket'} ${row.value ?? ''} deleted`,
  'data-exported': () => 'exported everything that is stored of the account',
  'retention-changed': (row) => settings('how long things are kept', row),
  'history-resynced': (row) => `had ${resynced(row)} read again`,
  'models-changed': (row) => settings('the AI model', row),
  'guidance-changed': (row) =>
    `changed the guidance for ${textOf(changedOf(row)['feature'], 'the model')}, version ${row.version ?? '?'}`,
  'reply-asked': () => 'had a reply drafted in the sidebar',
  'first-admin-made': () => 'became the first administrator',
  'person-invited': (row) => `invited ${row.value ?? 'somebody'} ${access(row)}`,
  'invite-withdrawn': ({ value }) => `withdrew the invitation of ${value ?? 'somebody'}`,
  'person-joined': () => 'took the invitation',
  'access-changed': (row) => `changed what ${row.value ?? 'somebody'} may do: ${access(row)}`,
  'person-removed': ({ value }) => `removed ${value ?? 'somebody'}`,
  'sessions-ended': ({ value }, names) =>
    `ended sessions of ${(value && names.person(value)) ?? 'somebody'}`,
  'password-changed': () => 'changed their password',
  'second-factor-changed': (row) =>
    `switched the second factor ${row.value ?? ''}${whose(changedOf(row)['email'])}`,
  'jobs-retried': ({ value, details }) =>
    `had ${numberOf(details?.changed?.['count'])} failed ${quoted(value)} jobs tried again`,
};

function sureness({ confidence }: Row): string {
  return confidence === null ? '' : `, ${Math.round(confidence * 100)} % sure`;
}

function subdomainOf(row: Row): string {
  const subdomain = changedOf(row)['subdomain'];
  return typeof subdomain === 'string' ? ` (${subdomain}.zendesk.com)` : '';
}

function settings(of: string, row: Row): string {
  const changed = changedOf(row);
  if (Object.keys(changed).length === 0) return `saved the settings of ${of} as they were`;
  return `changed ${of}: ${saySettings(changed)}`;
}

function resynced(row: Row): string {
  const { articleId, from } = changedOf(row);
  if (row.value === 'ticket') return 'the ticket';
  if (row.value === 'article') return `article ${textOf(articleId, '')}`;
  if (row.value === 'since') return `what changed since ${textOf(from, '?')}`;
  return 'everything';
}

function access(row: Row): string {
  const { role, accountIds } = changedOf(row);
  const as = role === 'read-only' ? 'read-only' : 'an administrator';
  if (!Array.isArray(accountIds)) return `as ${as} of all accounts`;
  return `as ${as} of ${accountIds.length} ${accountIds.length === 1 ? 'account' : 'accounts'}`;
}

const textOf = (value: unknown, otherwise: string) =>
  typeof value === 'string' ? value : otherwise;
const numberOf = (value: unknown) => (typeof value === 'number' ? String(value) : 'some');
const whose = (email: unknown) => (typeof email === 'string' ? ` for ${email}` : '');

const reasons: Record<string, string> = {
  'already-set': 'somebody or something had set it',
  'ticket-closed': 'the ticket was closed',
  'ticket-gone': 'the ticket is gone',
  'option-gone': 'Zendesk does not have this option any more',
  'required-fields': 'Zendesk wants other fields filled in first',
  'not-allowed': 'Zendesk does not allow it',
  'keeps-changing': 'the ticket kept changing',
  refused: 'Zendesk refused it',
};
