import { createHash } from 'node:crypto';
import type { Ingredient } from '../db/replies-schema.ts';
import type { PublicArticle } from './read-public-articles.ts';
import type { SimilarSolution } from './read-similar.ts';

export function articleIngredient({ articleId, locale, title, text }: PublicArticle): Ingredient {
  return { kind: 'article', articleId, locale, hash: hashOf(title, text) };
}

export function ticketIngredient({ ticketId, entryId, comment }: SimilarSolution): Ingredient {
  return { kind: 'ticket', ticketId, entryId, hash: hashOf(comment.text) };
}

/** Texts as one short one. */
export function hashOf(...texts: string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('base64url');
}

/** Whether all of what a reply was written from still reads so. */
export function stillHold(
  ingredients: readonly Ingredient[],
  now: { articles: PublicArticle[]; similar: SimilarSolution[] },
): boolean {
  const current = new Set(
    [...now.articles.map(articleIngredient), ...now.similar.map(ticketIngredient)].map((one) =>
      JSON.stringify(one),
    ),
  );
  return ingredients.every((one) => current.has(JSON.stringify(one)));
}
