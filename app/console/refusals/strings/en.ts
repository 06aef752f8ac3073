import { refusalsSaid } from '../../../../server/contract/refusals-said.ts';

/** What refusals say: the backend's by their reasons, and the page's own. `{{name}}` is filled in. */
export const refusalsEn = {
  offline: 'The backend did not answer. Check that it is running and that you are online.',
  unreadable: 'The backend answered something this page does not understand. Reload the page.',
  ...refusalsSaid,
};

export type RefusalStrings = Readonly<Record<keyof typeof refusalsEn, string>>;
