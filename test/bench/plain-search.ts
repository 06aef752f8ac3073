import type { Database } from '../../server/db/connect.ts';
import type { Coiner } from './coin-tickets.ts';

const rowsAtOnce = 500;

/** What one would build in an afternoon, and built well: the same words, an index of its own, nothing else in the way. */
export async function buildPlain(database: Database, coiner: Coiner, count: number): Promise<void> {
  await database.run(
    'create table plain_tickets (id integer primary key, words tsvector not null)',
  );
  for (let first = 1; first <= count; first += rowsAtOnce) {
    const size = Math.min(rowsAtOnce, count - first + 1);
    const texts = Array.from({ length: size }, () => {
      const { subject, question } = coiner.ticket();
      return `${subject} ${question}`;
    });
    await database.run(
      `insert into plain_tickets select $1::int + n - 1, to_tsvector('english', words)
         from unnest($2::text[]) with ordinality as one (words, n)`,
      [String(first), `{${texts.map((text) => `"${text}"`).join(',')}}`],
    );
  }
  await database.run('create index plain_by_word on plain_tickets using gin (words)');
}

/** @returns the number of the ticket that `ts_rank` has first */
export async function findPlainly(
  database: Database,
  { title, body }: { title: string; body: string },
): Promise<string | undefined> {
  const words = [...new Set(`${title} ${body}`.split(' '))].join(' | ');
  const { rows } = await database.run(
    `select id from plain_tickets, to_tsquery('english', $1) query where words @@ query
      order by ts_rank(words, query) desc, id limit 5`,
    [words],
  );
  const [best] = rows as { id: number }[];
  return best && String(best.id);
}
