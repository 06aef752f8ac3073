import { PGlite } from '@electric-sql/pglite';
import type { Document } from './retrieve-lines.ts';

const mostRanked = 100;

/**
 * What plain full text search makes of the same questions: English words of title and text, any of the question's,
 * by `ts_rank` (https://www.postgresql.org/docs/current/textsearch-controls.html#TEXTSEARCH-RANKING).
 *
 * @returns asks one question; the ids of what fits it, best first, never its own
 */
export async function orderPlainly(
  documents: readonly Document[],
): Promise<(query: Document) => Promise<string[]>> {
  const database = await PGlite.create();
  await database.exec('create table plain (id text, words tsvector not null)');
  for (const { id, title, text } of documents)
    await database.query("insert into plain values ($1, to_tsvector('english', $2))", [
      id,
      `${title} ${text}`.replaceAll('\0', ''),
    ]);
  return async ({ id, title, text }) => {
    const { rows } = await database.query<{ id: string }>(
      `with asked as (
         select string_agg(quote_literal(word), ' | ')::tsquery as query
           from unnest(tsvector_to_array(to_tsvector('english', $1))) as word)
       select id from plain, asked where words @@ query and id <> $2
        order by ts_rank(words, query) desc, id limit ${mostRanked}`,
      [`${title} ${text}`.replaceAll('\0', ''), id],
    );
    return rows.map((row) => row.id);
  };
}
