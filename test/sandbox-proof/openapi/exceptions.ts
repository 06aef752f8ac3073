import type { OpenApiSchema } from './description.ts';

interface Exception {
  schema: string;
  /** Properties, `events.value` for one inside another; lists are looked into. */
  properties: string[];
  /** `null` lets them be null too, `deleted` the word, `anything` whatever else. */
  may: 'be null' | 'be deleted' | 'be anything';
  reason: string;
}

/**
 * Where answers of live accounts differ from the description. It says `nullable` some four hundred
 * times and forgot it elsewhere.
 */
export const EXCEPTIONS: readonly Exception[] = [
  {
    schema: 'TicketObject',
    properties: ['forum_topic_id', 'recipient'],
    may: 'be null',
    reason: 'a ticket that came from no forum and to no support address has neither',
  },
  {
    schema: 'TicketObject',
    properties: ['raw_subject'],
    may: 'be null',
    reason: 'it follows `subject`, which is described as nullable',
  },
  {
    schema: 'TicketObject',
    properties: ['status'],
    may: 'be deleted',
    reason: 'exports answer deleted tickets with this status, as the page on exports tells',
  },
  ...['ExportIncrementalTicketEventsResponse', 'ExportIncrementalOrganizationsResponse'].map(
    (schema): Exception => ({
      schema,
      properties: ['end_time'],
      may: 'be null',
      reason: 'a page without a row ends at no time',
    }),
  ),
  {
    schema: 'DeletedUserObject',
    properties: ['organization_id', 'email'],
    may: 'be null',
    reason: 'not everybody has an organization, and nobody deleted for good has an address',
  },
  {
    schema: 'TicketFieldValueInput',
    properties: ['value'],
    may: 'be null',
    reason: 'written for what one sends; answers use it too, and an empty field is null there',
  },
  {
    schema: 'AuditObject',
    properties: ['events.value'],
    may: 'be anything',
    reason:
      'a change of tags has lists of tags and a cleared field null, as the list of audits shows',
  },
  {
    schema: 'AttachmentBaseObject',
    properties: ['width', 'height'],
    may: 'be null',
    reason:
      'only pictures have a size in pixels; the page "Attachments" says null where it is unknown',
  },
  {
    schema: 'UserForAdmin',
    properties: ['default_group_id', 'email'],
    may: 'be null',
    reason:
      'end-users have no default group (the schemas for writing allow null), callers no address',
  },
  {
    schema: 'BrandObject',
    properties: ['host_mapping', 'logo'],
    may: 'be null',
    reason: 'a brand without an own host name or logo has null for them',
  },
  {
    schema: 'TicketFieldObject',
    properties: ['agent_description'],
    may: 'be null',
    reason: 'a field without a description for agents has null',
  },
  {
    schema: 'OAuthClientObject',
    properties: ['company', 'description', 'logo_url'],
    may: 'be null',
    reason: 'all three are optional when a client is made',
  },
  {
    schema: 'OauthTokenObject',
    properties: ['used_at'],
    may: 'be null',
    reason: 'a token nobody has used yet',
  },
];

/** Calls Zendesk has but describes in no OpenAPI file (README of the descriptions). */
export const UNDESCRIBED = /^\/api\/(v2\/(webhooks|apps|guide\/permission_groups)|support\/apps)\b/;

/**
 * Query parameters taken on every read. Paging is described on few operations though it works on most
 * (README of the descriptions); side-loads have a page of their own, "Side-loading", beside the API's.
 */
export const TAKEN_EVERYWHERE =
  /^(page|per_page|sort|sort_by|sort_order|page\[(size|after|before)\]|include)$/;

/** The schemas with the exceptions applied; the given ones stay as they are. */
export function withExceptions(
  schemas: Record<string, OpenApiSchema>,
): Record<string, OpenApiSchema> {
  const corrected = { ...schemas };
  for (const { schema, properties, may } of EXCEPTIONS) {
    const known = corrected[schema];
    if (!known) continue;
    const copy = structuredClone(known);
    for (const property of properties) mend(copy, property.split('.'), may);
    corrected[schema] = copy;
  }
  return corrected;
}

function mend(
  schema: OpenApiSchema,
  [name = '', ...deeper]: string[],
  may: Exception['may'],
): void {
  const { properties = {} } = (schema['items'] ?? schema) as {
    properties?: Record<string, OpenApiSchema>;
  };
  const found = properties[name];
  if (!found) return;
  if (deeper.length > 0) mend(found, deeper, may);
  else properties[name] = mended(found, may);
}

function mended(found: OpenApiSchema, may: Exception['may']): OpenApiSchema {
  if (may === 'be anything') return {};
  if (may === 'be null') return { allOf: [found], nullable: true };
  return { anyOf: [found, { type: 'string', enum: ['deleted'] }] };
}
