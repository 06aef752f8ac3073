import { eq, sql } from 'drizzle-orm';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { drizzle, type PgliteDatabase } from 'drizzle-orm/pglite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedClient, type EmbeddedClient } from '../../../server/db/embedded-client.ts';

const notes = pgTable('notes', { id: integer().primaryKey(), body: text() });

let client: EmbeddedClient;
let db: PgliteDatabase;

beforeAll(async () => {
  client = await openEmbeddedClient(undefined);
  db = drizzle(client as never);
  await client.exec('create table notes (id integer primary key, body text)');
});
beforeEach(() => client.exec('delete from notes'));
afterAll(() => client.close());

const ids = async (): Promise<number[]> =>
  (await db.select().from(notes).orderBy(notes.id)).map(({ id }) => id);

/** A door that a transaction waits at until the test opens it. */
function createDoor(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe('The embedded database', () => {
  it('gives back what was put in', async () => {
    await db.insert(notes).values({ id: 1, body: 'ünï🙂' });
    expect(await db.select().from(notes)).toEqual([{ id: 1, body: 'ünï🙂' }]);
  });

  it('runs several statements at once', async () => {
    await client.exec('insert into notes values (1); insert into notes values (2)');
    expect(await ids()).toEqual([1, 2]);
  });

  it('keeps all of a transaction that ends well', async () => {
    const answer = await db.transaction(async (tx) => {
      await tx.insert(notes).values({ id: 1 });
      await tx.insert(notes).values({ id: 2 });
      return 'done';
    });
    expect(answer).toBe('done');
    expect(await ids()).toEqual([1, 2]);
  });

  it('keeps nothing of a transaction that fails, and says why', async () => {
    const broken = db.transaction(async (tx) => {
      await tx.insert(notes).values({ id: 1 });
      throw new Error('changed my mind');
    });
    await expect(broken).rejects.toThrow('changed my mind');
    expect(await ids()).toEqual([]);
  });

  it('goes on after a transaction in which a statement failed', async () => {
    const broken = client.transaction((tx) => tx.query('select * from nowhere'));
    await expect(broken).rejects.toMatchObject({ code: '42P01' });
    expect(await ids()).toEqual([]);
  });

  it('takes back an inner transaction alone', async () => {
    await db.transaction(async (tx) => {
      await tx.insert(notes).values({ id: 1 });
      await tx
        .transaction(async (inner) => {
          await inner.insert(notes).values({ id: 2 });
          throw new Error('only this part');
        })
        .catch(() => undefined);
      await tx.transaction((inner) => inner.insert(notes).values({ id: 3 }));
    });
    expect(await ids()).toEqual([1, 3]);
  });

  it('lets what is outside wait until the transaction is over', async () => {
    const door = createDoor();
    const done: string[] = [];
    const transaction = db.transaction(async (tx) => {
      await tx.insert(notes).values({ id: 1 });
      await door.opened;
      await tx.insert(notes).values({ id: 2 });
      done.push('transaction');
    });
    const outside = ids().then((found) => {
      done.push('outside');
      return found;
    });
    door.open();
    await transaction;
    expect(await outside).toEqual([1, 2]);
    expect(done).toEqual(['transaction', 'outside']);
  });

  it('never mixes two transactions that begin at the same time', async () => {
    const next = async (): Promise<void> => {
      await db.transaction(async (tx) => {
        const [row] = await tx.select({ n: sql<number>`count(*)::int` }).from(notes);
        await tx.insert(notes).values({ id: row?.n ?? -1 });
      });
    };
    await Promise.all(Array.from({ length: 10 }, next));
    expect(await ids()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each([
    ['a value that is there already', 'insert into notes values (1), (1)', '23505', 'notes_pkey'],
    ['a table that is not', 'select * from nowhere', '42P01', undefined],
    ['what is no SQL', 'selct 1', '42601', undefined],
    ['a division by zero', 'select 1/0', '22012', undefined],
  ])('refuses %s with the code of PostgreSQL', async (_what, statement, code, constraint) => {
    const refusal = { name: 'DatabaseError', code, constraint };
    await expect(client.query(statement)).rejects.toMatchObject(refusal);
    await expect(client.exec(statement)).rejects.toMatchObject(refusal);
  });

  it('says how many rows a change touched', async () => {
    await client.exec('insert into notes values (1), (2), (3)');
    const { affectedRows } = await client.query('delete from notes where id > $1', [1]);
    expect(affectedRows).toBe(2);
  });

  it('keeps dates as drizzle wants to read them', async () => {
    const { rows } = await db.execute(sql`select timestamptz '2024-05-06 07:08:09Z' as at`);
    expect(new Date(String(rows[0]?.['at'])).toISOString()).toBe('2024-05-06T07:08:09.000Z');
  });

  it('refuses to be closed or nested by hand within a transaction', async () => {
    const refusals = client.transaction(async (tx) => {
      await expect(tx.close()).rejects.toThrow('cannot be closed');
      await expect(tx.transaction(async () => 1)).rejects.toThrow('savepoint');
    });
    await refusals;
  });

  it('answers what was asked before it closed, and nothing after', async () => {
    const other = await openEmbeddedClient(undefined);
    const before = other.query('select 1 as one');
    await other.close();
    expect((await before).rows).toEqual([{ one: 1 }]);
    await expect(other.query('select 1')).rejects.toThrow('has stopped');
  });

  it('finds a row by drizzle’s own question', async () => {
    await db.insert(notes).values([{ id: 1 }, { id: 2 }]);
    expect(await db.select({ id: notes.id }).from(notes).where(eq(notes.id, 2))).toEqual([
      { id: 2 },
    ]);
  });
});
