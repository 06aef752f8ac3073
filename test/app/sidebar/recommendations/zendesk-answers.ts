import type {
  SimilarTicket,
  SuggestedArticle,
} from '../../../../server/contract/recommendations.ts';
import type { ReadyRecommendations } from '../../../../app/sidebar/recommendations/recommendations-view.ts';

export const passage = 'Reset the adapter, then install the update by hand.';
const comment = `Hello Ana,\n\n${passage}\n\nKind regards`;
export const range = {
  start: comment.indexOf(passage),
  end: comment.indexOf(passage) + passage.length,
};

export function aFoundTicket(over: Partial<SimilarTicket> = {}): SimilarTicket {
  return {
    ticketId: '71',
    score: 0.8,
    strength: 'strong',
    solvedBy: { entryId: '9002', public: true, range },
    ...over,
  };
}

export function aFoundArticle(over: Partial<SuggestedArticle> = {}): SuggestedArticle {
  return {
    articleId: '500',
    locale: 'en-us',
    score: 0.7,
    strength: 'good',
    restricted: false,
    ...over,
  };
}

export function recommended(over: Partial<ReadyRecommendations> = {}): ReadyRecommendations {
  return {
    state: 'ready',
    version: 3,
    telling: ['0x80070643', 'update'],
    tickets: [aFoundTicket()],
    articles: [aFoundArticle()],
    incomplete: false,
    ...over,
  };
}

/** A solved ticket as Zendesk answers it. */
export function zendeskTicket(id: number, over: object = {}): object {
  return {
    id,
    subject: `Update ${id} fails`,
    description: 'It says 0x80070643.',
    status: 'solved',
    group_id: 8,
    satisfaction_rating: { score: 'good' },
    metric_set: { solved_at: '2026-02-03T10:00:00Z' },
    ...over,
  };
}

export const zendeskComment = {
  id: 9002,
  author_id: 5,
  plain_body: comment,
  html_body: '<p>not this</p>',
  public: true,
  created_at: '2026-02-03T09:59:00Z',
};

/** An article as Zendesk answers it. */
export function zendeskArticle(over: object = {}): { article: object; sections: object[] } {
  return {
    article: {
      id: 500,
      title: 'Updates that fail',
      body: '<p>Error <b>0x80070643</b> means that an update was not installed.</p>',
      html_url: 'https://acme.zendesk.com/hc/en-us/articles/500',
      draft: false,
      section_id: 4,
      user_segment_id: null,
      ...over,
    },
    sections: [{ id: 4, name: 'Troubleshooting' }],
  };
}
