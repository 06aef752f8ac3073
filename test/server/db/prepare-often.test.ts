import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedClient, type EmbeddedClient } from '../../../server/db/embedded-client.ts';
import { prepareOften } from '../../../server/db/prepare-often.ts';

describe('a question that comes often', () => {
  let client: EmbeddedClient;
  beforeAll(async () => {
    client = await openEmbeddedClient(undefined);
    await client.exec(
      "create table words (id text primary key, word text, at timestamptz); insert into words values ('1', 'one', now())",
    );
  });
  afterAll(() => client.close());

  it('is answered the same before and after its plan is kept', async () => {
    const ask = async (id: string) =>
      (await client.query('select word, at from words where id = $1', [id])).rows;
    const first = await ask('1');
    for (let n = 0; n < 60; n++) expect(await ask('1')).toEqual(first);
    expect(await ask('2')).toEqual([]);
  });

  it.each(["'", "''; drop table words; --", '\\', "\\'", '$1', '%', 'é', '\n'])(
    'takes %j as a word and nothing else',
    async (nasty) => {
      for (let n = 0; n < 25; n++) {
        const { rows } = await client.query('select $1 as said from words', [nasty]);
        expect(rows).toEqual([{ said: nasty }]);
      }
    },
  );

  it('sees what was written meanwhile, also inside a transaction', async () => {
    const ask = 'select word from words where id = $1';
    for (let n = 0; n < 25; n++) await client.query(ask, ['3']);
    await client.transaction(async (tx) => {
      await tx.query("insert into words values ('3', 'three', now())");
      expect((await tx.query(ask, ['3'])).rows).toEqual([{ word: 'three' }]);
    });
    expect((await client.query(ask, ['3'])).rows).toEqual([{ word: 'three' }]);
  });

  it('is asked as it is while it is rare, when it changes something, and when its values are no texts', async () => {
    const prepared: string[] = [];
    const often = prepareOften({ exec: async (text) => void prepared.push(text) });
    for (let n = 0; n < 19; n++) expect(await often('select 1', [], true)).toBeUndefined();
    for (let n = 0; n < 40; n++) {
      expect(await often('update words set word = $1', ['x'], true)).toBeUndefined();
      expect(await often('select $1::int', [1], true)).toBeUndefined();
      expect(await often('select $1', ['a\0b'], true)).toBeUndefined();
    }
    // A failed PREPARE would end the transaction it is in.
    expect(await often('select 1', [], false)).toBeUndefined();
    expect(await often('select 1', [], true)).toBe('execute often_0');
    expect(prepared).toEqual(['prepare often_0 as select 1']);
  });

  it('is asked as it is when the database will not prepare it', async () => {
    const often = prepareOften({
      exec: () => Promise.reject(new Error('could not determine type')),
    });
    for (let n = 0; n < 30; n++) expect(await often('select $1', ['x'], true)).toBeUndefined();
  });
});
