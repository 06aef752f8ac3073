import {
  adviceSaid,
  foundSaid,
  noticeSaid,
  stepSaid,
} from '../../../../../server/contract/connection-said.ts';
import { prefixed } from '../../../language/prefixed.ts';

/** Part of the words of accounts: what the backend finds and says of a connection, by its codes. */
export const accountsFoundEn = {
  ...prefixed('said', stepSaid),
  ...prefixed('found', foundSaid),
  ...prefixed('todo', adviceSaid),
  ...prefixed('notice', noticeSaid),
};

export type AccountsFoundStrings = Readonly<Record<keyof typeof accountsFoundEn, string>>;
