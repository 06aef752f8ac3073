import type { TicketField } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { isSystemField } from '../fields/is-system-field.ts';
import { showFieldOption } from './show-field-option.ts';

/** A ticket field as the API answers it; only dropdowns and multi-selects carry options. */
export function showField(sandbox: Sandbox, field: TicketField): Record<string, unknown> {
  const system = isSystemField(field);
  return {
    url: `${sandbox.origin}/api/v2/ticket_fields/${field.id}.json`,
    id: field.id,
    type: field.type,
    title: field.title,
    raw_title: field.title,
    description: '',
    raw_description: '',
    position: [...sandbox.account.fields.keys()].indexOf(field.id),
    active: field.active,
    required: field.required,
    collapsed_for_agents: false,
    regexp_for_validation: null,
    title_in_portal: field.title,
    raw_title_in_portal: field.title,
    visible_in_portal: system,
    editable_in_portal: system,
    required_in_portal: false,
    agent_can_edit: true,
    tag: null,
    created_at: field.createdAt,
    updated_at: field.updatedAt,
    removable: !system,
    key: null,
    agent_description: null,
    ...(hasOptions(field)
      ? {
          custom_field_options: field.options.map((option) =>
            showFieldOption(sandbox, field, option),
          ),
        }
      : {}),
  };
}

function hasOptions(field: TicketField): boolean {
  return field.type === 'tagger' || field.type === 'multiselect';
}
