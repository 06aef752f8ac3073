import type { SuggestedArticle } from '../../../server/contract/recommendations.ts';
import type { ZafClient } from '../zaf/client.ts';
import { RequestError } from '../zaf/request-error.ts';
import { articleText } from './article-text.ts';
import { articleAnswer, articlesFound } from './article-answers.ts';
import type { AnsweredArticle } from './article-answers.ts';
import { sendRequest } from '../zaf/send-request.ts';

/** A published help article as the agent's own session reads it. */
export interface ReadArticle {
  id: string;
  title: string;
  section: string | undefined;
  /** Where it is read; `undefined` where Zendesk names no web address. */
  url: string | undefined;
  /** From `articleText`. */
  text: string;
  /** Only some may read it. */
  restricted: boolean;
}

type Asked = Pick<SuggestedArticle, 'articleId' | 'locale' | 'brandId'>;

/**
 * Reads articles in the agent's own session. One that is refused, gone, not published any more or out of date is not in
 * the answer.
 *
 * An address knows the articles of its own brand alone, and the session is good for one address, so another brand's
 * article is looked for with the search, which reaches all of them.
 *
 * @param words what the articles are likely to say, to search for
 * @throws RequestError when Zendesk did not answer
 */
export async function readArticles(
  client: Pick<ZafClient, 'request'>,
  asked: readonly Asked[],
  words: readonly string[],
  signal: AbortSignal,
): Promise<ReadArticle[]> {
  const ask = <T>(path: string, schema: Parameters<typeof sendRequest<T>>[2]) =>
    sendRequest(
      client,
      { url: `/api/v2/help_center/${path}`, type: 'GET', dataType: 'json', autoRetry: false },
      schema,
      { deadlineMs: 10_000, signal },
    ).catch((failure: unknown) => {
      if (failure instanceof RequestError && refusals.has(failure.code)) return undefined;
      throw failure;
    });

  async function readOne({ articleId, locale, brandId }: Asked): Promise<ReadArticle | undefined> {
    const path = `${encodeURIComponent(locale)}/articles/${articleId}?include=sections`;
    const own = await ask(path, articleAnswer);
    if (own) return shown(own.article, locale, own.sections);
    if (brandId === undefined) return undefined;
    for (const word of words.slice(0, mostSearches)) {
      const query = new URLSearchParams({
        brand_id: brandId,
        locale,
        query: word,
        per_page: '100',
      });
      const found = await ask(`articles/search?${query}`, articlesFound);
      const article = found?.results.find(({ id }) => id === articleId);
      if (article) return shown(article, locale, []);
    }
    return undefined;
  }

  const read = await Promise.all(asked.map(readOne));
  return read.filter((article) => article !== undefined);
}

const refusals = new Set(['forbidden', 'not-found']);
const mostSearches = 3;

function shown(
  article: AnsweredArticle,
  locale: string,
  sections: { id: string; name: string }[],
): ReadArticle | undefined {
  // Those who may edit it read drafts too.
  if (article.draft || article.outdated_locales.includes(locale)) return undefined;
  const { id, title, html_url, body, user_segment_id, user_segment_ids, section_id } = article;
  return {
    id,
    title: title ?? '',
    section: sections.find((section) => section.id === section_id)?.name,
    url: webAddress(html_url),
    text: articleText(body ?? ''),
    restricted: user_segment_id != null || user_segment_ids.length > 0,
  };
}

function webAddress(url: string | null | undefined): string | undefined {
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}
