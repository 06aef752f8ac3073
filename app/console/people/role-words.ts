import type { Role } from '../../../server/contract/person.ts';

export const roleNames: Readonly<Record<Role, string>> = {
  admin: 'Administrator',
  'read-only': 'Read-only',
};

export const roleHints: Readonly<Record<Role, string>> = {
  admin: 'Connects accounts and changes settings. Sees what was sent to models.',
  'read-only': 'Sees settings, history and figures. Changes nothing.',
};
