import { z } from 'zod';

/** Ids are numbers in REST answers and strings in events: ours are strings of digits everywhere. */
export const zendeskId = z
  .union([z.number().int().nonnegative(), z.string().regex(/^\d{1,19}$/)])
  .transform(String);

/** An id where there may be none: `undefined` for `null` and for one left out. */
export const optionalId = zendeskId.nullish().transform((value) => value ?? undefined);

/** Who wrote or changed something: `undefined` for Zendesk itself, which is -1, and for nobody. */
export const actorId = z
  .union([zendeskId, z.number().int().negative(), z.string().regex(/^-\d+$/)])
  .nullish()
  .transform((value) => (/^[1-9]/.test(String(value ?? '')) ? String(value) : undefined));

/** The end of a cursor page; `links.next` is there even on the last page, so only `has_more` counts. */
export const cursorMeta = z
  .object({ has_more: z.boolean(), after_cursor: z.string().nullish() })
  .refine((meta) => !meta.has_more || meta.after_cursor, 'More without a way to ask for it');

export const currentUserAnswer = z.object({
  user: z.object({
    // Zendesk answers 200 with an anonymous user without an id for nobody.
    id: zendeskId.nullish(),
    name: z.string().nullish(),
    role: z.string().nullish(),
    active: z.boolean().nullish(),
  }),
});

export const tokenAnswer = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).nullish(),
  scope: z.string().nullish(),
  expires_in: z.number().positive().nullish(),
});

export const currentTokenAnswer = z.object({
  token: z.object({ id: zendeskId, scopes: z.array(z.string()) }),
});

export const installationsAnswer = z.object({
  installations: z.array(
    z.object({
      id: zendeskId,
      app_id: zendeskId,
      enabled: z.boolean().nullish(),
      settings: z.record(z.string(), z.unknown()).nullish(),
    }),
  ),
});

const webhookObject = z.object({
  id: z.string(),
  name: z.string(),
  endpoint: z.string(),
  status: z.string(),
  subscriptions: z.array(z.string()).nullish(),
  http_method: z.string().nullish(),
  request_format: z.string().nullish(),
});

export const webhooksAnswer = z.object({
  webhooks: z.array(webhookObject),
  meta: cursorMeta.nullish(),
});
export const webhookAnswer = z.object({ webhook: webhookObject });
export const signingSecretAnswer = z.object({
  signing_secret: z.object({ algorithm: z.string(), secret: z.string().min(1) }),
});

export const ticketFieldsAnswer = z.object({
  ticket_fields: z.array(
    z.object({
      id: zendeskId,
      type: z.string(),
      title: z.string().nullish(),
      active: z.boolean().nullish(),
      custom_field_options: z
        .array(z.object({ id: zendeskId, name: z.string(), value: z.string() }))
        .nullish(),
    }),
  ),
});

export const ticketAnswer = z.object({
  ticket: z.object({
    id: zendeskId,
    subject: z.string().nullish(),
    status: z.string(),
    created_at: z.string().nullish(),
    updated_at: z.string(),
    requester_id: zendeskId.nullish(),
    organization_id: zendeskId.nullish(),
    brand_id: zendeskId.nullish(),
    group_id: zendeskId.nullish(),
    from_messaging_channel: z.boolean().nullish(),
    encoded_id: z.string().nullish(),
    tags: z.array(z.string()).nullish(),
    custom_fields: z.array(z.object({ id: zendeskId, value: z.unknown() })).nullish(),
  }),
  users: z.array(z.object({ name: z.string().nullish() })).nullish(),
});

const commentUser = z.object({
  id: zendeskId,
  name: z.string().nullish(),
  role: z.string().nullish(),
  locale: z.string().nullish(),
});

/** A file as a comment, or the API, tells of it. */
export const attachmentObject = z.object({
  id: zendeskId,
  file_name: z.string().nullish(),
  content_type: z.string().nullish(),
  size: z.number().nullish(),
});

export const commentsAnswer = z.object({
  comments: z.array(
    z.object({
      id: zendeskId,
      type: z.string().nullish(),
      author_id: actorId,
      body: z.string().nullish(),
      html_body: z.string().nullish(),
      plain_body: z.string().nullish(),
      /** Of a `VoiceComment`; transcribed only where the account has that switched on. */
      data: z.object({ transcription_text: z.string().nullish() }).nullish().catch(undefined),
      public: z.boolean().nullish(),
      created_at: z.string(),
      attachments: z.array(attachmentObject).nullish(),
    }),
  ),
  users: z.array(commentUser).nullish(),
  meta: cursorMeta,
});
