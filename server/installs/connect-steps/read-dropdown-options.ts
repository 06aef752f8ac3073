import { listDropdownFields } from '../../zendesk/ticket-fields.ts';
import { replaceDropdownFields } from '../dropdown-field-store.ts';
import type { Step } from './step.ts';

/** Keeps the options of the account's dropdown fields (F-03, F-15). */
export const readDropdownOptions: Step = async ({ deps, install, client }) => {
  const fields = await listDropdownFields(client);
  await replaceDropdownFields(deps.db, install.id, fields, deps.now());
  return { code: 'fields_read', params: { count: fields.length } };
};
