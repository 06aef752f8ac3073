import { isPublicOnly, type AccountPurpose } from '../contract/purposes.ts';
import { account } from './lists/account.ts';
import { articleChanges } from './lists/article-changes.ts';
import { articles } from './lists/articles.ts';
import { organizations } from './lists/organizations.ts';
import { ticketEvents } from './lists/ticket-events.ts';
import { tickets } from './lists/tickets.ts';
import { users } from './lists/users.ts';
import { ownBrand, type Stream } from './stream.ts';

/** Every list of which an account's past is made. Of the last two there is one for each brand's help centre. */
const streams: Record<string, Stream> = {
  tickets,
  'ticket-events': ticketEvents,
  users,
  organizations,
  account,
  articles,
  'article-changes': articleChanges,
};

/** In the order in which they are shown. */
export const streamKinds = Object.keys(streams);

/** Those an account that is for everything begins with; the others follow from what it is made of. */
const allFirst = ['tickets', 'ticket-events', 'users', 'organizations', 'account'];

/** Those an account begins with. */
export function firstStreams(purposes: readonly AccountPurpose[]): string[] {
  return isPublicOnly(purposes)
    ? [`articles:${ownBrand}`]
    : allFirst.filter((name) => isRead(name, purposes));
}

/** Whether an account that is for this is asked for a list. */
export function isRead(name: string, purposes: readonly AccountPurpose[]): boolean {
  const stream = findStream(name)?.stream;
  if (!stream || (isPublicOnly(purposes) && stream.isPublic !== true)) return false;
  return stream.purposes.some((one) => purposes.includes(one));
}

/** The parts of a stored name, e.g. `articles` and `4711` of `articles:4711`. */
export function partsOf(name: string): { kind: string; of: string | undefined } {
  const [kind = '', of] = name.split(':');
  return { kind, of };
}

/**
 * The list of a stored name, e.g. `articles:4711` for the articles of that brand.
 *
 * @returns `undefined` for a name that nobody knows any more
 */
export function findStream(name: string): { stream: Stream; of: string | undefined } | undefined {
  const { kind, of } = partsOf(name);
  const stream = streams[kind];
  return stream && { stream, of };
}
