import type { SimilarTicket, SuggestedArticle } from '../contract/recommendations.ts';
import type { Finds } from '../db/recommendations-schema.ts';
import type { Install } from '../installs/install.ts';
import { isFor } from '../installs/is-for.ts';
import type { Recommended } from './read-recommended.ts';

/**
 * Of what was found, what may be shown now: what was deleted, left out or opened again since is not among it. A
 * solution in an internal note is named only where the admin lets notes be used, an article only where the account is
 * for content: others may be out of date.
 */
export function shownFinds(
  finds: Finds,
  { known, thumbs }: Pick<Recommended, 'known' | 'thumbs'>,
  install: Pick<Install, 'usesInternalNotes' | 'purposes'>,
): { tickets: SimilarTicket[]; articles: SuggestedArticle[] } {
  const thumbOf = (kind: 'ticket' | 'article', id: string, locale: string) =>
    thumbs.find((one) => one.kind === kind && one.id === id && one.locale === locale)?.thumb;
  const tickets = finds.tickets.flatMap((find): SimilarTicket[] => {
    const now = known.find(({ kind, id }) => kind === 'ticket' && id === find.ticketId);
    if (!now) return [];
    const { solvedBy } = now;
    const isShown = solvedBy !== null && (solvedBy.public || install.usesInternalNotes);
    const thumb = thumbOf('ticket', find.ticketId, '');
    return [{ ...find, ...(isShown && { solvedBy }), ...(thumb && { thumb }) }];
  });
  const followed = isFor(install, 'content') ? finds.articles : [];
  const articles = followed.flatMap((find): SuggestedArticle[] => {
    const { articleId, locale } = find;
    const now = known.find(
      (one) => one.kind === 'article' && one.id === articleId && one.locale === locale,
    );
    if (!now) return [];
    const thumb = thumbOf('article', articleId, locale);
    return [
      {
        ...find,
        ...(now.brandId !== null && { brandId: now.brandId }),
        restricted: now.isRestricted,
        ...(thumb && { thumb }),
      },
    ];
  });
  return { tickets, articles };
}
