import type { z } from 'zod';
import type { recommendationUsedRequest } from '../contract/recommendations.ts';
import type { Recommended } from './read-recommended.ts';

/** Whether this is something that was found for a ticket, in this version. */
export function isFind(
  { made }: Pick<Recommended, 'made'>,
  { version, about }: Pick<z.output<typeof recommendationUsedRequest>, 'version' | 'about'>,
): boolean {
  if (made?.version !== version) return false;
  return about.kind === 'ticket'
    ? made.finds?.tickets.some((one) => one.ticketId === about.ticketId) === true
    : made.finds?.articles.some(
        (one) => one.articleId === about.articleId && one.locale === about.locale,
      ) === true;
}
