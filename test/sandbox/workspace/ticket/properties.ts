import { html } from 'hono/html';
import type { Ticket, TicketField } from '../../account.ts';
import type { Sandbox } from '../../sandbox.ts';
import { initials, toneOf } from '../avatar.ts';
import type { Html } from '../html.ts';
import { SYSTEM_TYPES } from '../state/ticket-state.ts';

type Choice = readonly [value: string, words: string];

/** The left column: who asks, who answers, and the ticket's fields; each control is named after its path. */
export function properties(sandbox: Sandbox, ticket: Ticket): Html {
  const { account } = sandbox;
  const requester = account.users.get(ticket.requesterId);
  const agents = [...account.users.values()].filter(({ role }) => role !== 'end-user');
  const fields = [...account.fields.values()].filter(
    ({ type, active }) => active && !SYSTEM_TYPES.includes(type),
  );
  return html`<section class="properties" aria-label="Ticket properties">
    <form id="properties">
      <div class="requester">
        <span class="avatar large ${toneOf(ticket.requesterId)}" aria-hidden="true"
          >${initials(requester?.name ?? '?')}</span
        >
        <div>
          <span class="label">Requester</span>
          <strong>${requester?.name ?? 'Deleted user'}</strong>
          <small>${requester?.email ?? 'no email'}</small>
        </div>
      </div>
      <dl>
        <div>
          <dt>Brand</dt>
          <dd>${account.brands.get(ticket.brandId)?.name ?? '-'}</dd>
        </div>
        <div>
          <dt>Organization</dt>
          <dd>${account.organizations.get(ticket.organizationId ?? 0)?.name ?? '-'}</dd>
        </div>
      </dl>
      ${choose('ticket.assignee.group.id', 'Group', String(ticket.groupId ?? ''), [
        ['', '-'],
        ...[...account.groups.values()].map(({ id, name }): Choice => [String(id), name]),
      ])}
      ${choose('ticket.assignee.user.id', 'Assignee', String(ticket.assigneeId ?? ''), [
        ['', '-'],
        ...agents.map(({ id, name }): Choice => [String(id), name]),
      ])}
      <label class="field">
        <span class="label">Tags</span>
        <textarea name="ticket.tags" rows="1" autocomplete="off" spellcheck="false">
${ticket.tags.join(' ')}</textarea>
      </label>
      <div class="pair">
        ${choose('ticket.type', 'Type', ticket.type ?? '', [
          ['', '-'],
          ['question', 'Question'],
          ['incident', 'Incident'],
          ['problem', 'Problem'],
          ['task', 'Task'],
        ])}
        ${choose('ticket.priority', 'Priority', ticket.priority ?? '', [
          ['', '-'],
          ['low', 'Low'],
          ['normal', 'Normal'],
          ['high', 'High'],
          ['urgent', 'Urgent'],
        ])}
      </div>
      ${fields.map((field) => customField(field, ticket.customFields[String(field.id)] ?? ''))}
    </form>
  </section>`;
}

function customField(field: TicketField, value: string): Html {
  const name = `ticket.customField:custom_field_${field.id}`;
  const label = field.required ? `${field.title} *` : field.title;
  if (field.options.length > 0) {
    return choose(name, label, value, [
      ['', '-'],
      ...field.options.map((option): Choice => [option.value, option.name.replaceAll('::', ' › ')]),
    ]);
  }
  if (field.type === 'checkbox') {
    return choose(name, label, value === 'true' ? 'true' : 'false', [
      ['false', 'No'],
      ['true', 'Yes'],
    ]);
  }
  return html`<label class="field">
    <span class="label">${label}</span>
    <input name="${name}" value="${value}" autocomplete="off" />
  </label>`;
}

function choose(name: string, label: string, value: string, choices: readonly Choice[]): Html {
  return html`<label class="field">
    <span class="label">${label}</span>
    <select name="${name}">
      ${choices.map(
        ([choice, words]) =>
          html`<option value="${choice}" ${choice === value ? 'selected' : ''}>${words}</option>`,
      )}
    </select>
  </label>`;
}
