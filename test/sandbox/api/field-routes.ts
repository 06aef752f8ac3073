import { Hono } from 'hono';
import { FORM_NAME } from '../fields/form-name.ts';
import { paginate, wantsCursor } from '../paging/paginate.ts';
import type { Sandbox } from '../sandbox.ts';
import { showField } from '../show/show-field.ts';
import { showFieldOption } from '../show/show-field-option.ts';
import type { ApiEnv } from './api-env.ts';
import { idParam, recordOf } from './id-param.ts';

const STATUS_LABELS = {
  new: 'New',
  open: 'Open',
  pending: 'Pending',
  hold: 'On-hold',
  solved: 'Solved',
} as const;

/** Ticket fields with their options, the one form, the statuses. */
export function fieldRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { fields } = sandbox.account;
  const routes = new Hono<ApiEnv>();
  routes.get('/ticket_fields', (c) => {
    const url = new URL(c.req.url);
    const rows = [...fields.values()];
    // Unpaged all fields come at once.
    const page = wantsCursor(url)
      ? paginate(sandbox, url, rows)
      : { rows, envelope: { next_page: null, previous_page: null, count: rows.length } };
    return c.json({
      ticket_fields: page.rows.map((field) => showField(sandbox, field)),
      ...page.envelope,
    });
  });
  routes.get('/ticket_fields/:id', (c) =>
    c.json({ ticket_field: showField(sandbox, recordOf(fields, idParam(c))) }),
  );
  routes.get('/ticket_fields/:id/options', (c) => {
    const field = recordOf(fields, idParam(c));
    const page = paginate(sandbox, new URL(c.req.url), field.options);
    return c.json({
      custom_field_options: page.rows.map((option) => showFieldOption(sandbox, field, option)),
      ...page.envelope,
    });
  });
  routes.get('/ticket_forms', (c) =>
    c.json({ ticket_forms: [showForm(sandbox)], next_page: null, previous_page: null, count: 1 }),
  );
  routes.get('/custom_statuses', (c) => c.json({ custom_statuses: showStatuses(sandbox) }));
  return routes;
}

function showForm(sandbox: Sandbox): Record<string, unknown> {
  const { formId, fields } = sandbox.account;
  const owner = sandbox.account.users.get(sandbox.account.ownerId);
  return {
    id: formId,
    url: `${sandbox.origin}/api/v2/ticket_forms/${formId}.json`,
    name: FORM_NAME,
    raw_name: FORM_NAME,
    display_name: FORM_NAME,
    raw_display_name: FORM_NAME,
    end_user_visible: true,
    position: 1,
    ticket_field_ids: [...fields.keys()],
    active: true,
    default: true,
    in_all_brands: true,
    restricted_brand_ids: [],
    end_user_conditions: [],
    agent_conditions: [],
    created_at: owner?.createdAt,
    updated_at: owner?.updatedAt,
  };
}

function showStatuses(sandbox: Sandbox): Record<string, unknown>[] {
  const owner = sandbox.account.users.get(sandbox.account.ownerId);
  return Object.entries(STATUS_LABELS).map(([category, label]) => ({
    id: sandbox.account.statusIds[category as keyof typeof STATUS_LABELS],
    status_category: category,
    agent_label: label,
    raw_agent_label: label,
    end_user_label: label,
    raw_end_user_label: label,
    description: '',
    raw_description: '',
    end_user_description: '',
    raw_end_user_description: '',
    active: true,
    default: true,
    created_at: owner?.createdAt,
    updated_at: owner?.updatedAt,
  }));
}
