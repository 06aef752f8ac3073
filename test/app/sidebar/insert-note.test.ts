import { describe, expect, it, vi } from 'vitest';
import { insertNote } from '../../../app/sidebar/compose/insert-note.ts';

interface Composer {
  type: string;
  ticket: string;
  inserted: string[];
}

function composer(
  over: Partial<Composer> = {},
  quirks: Partial<Record<'set' | 'insert', (all: Composer) => void>> = {},
) {
  const all: Composer = { type: 'publicReply', ticket: '42', inserted: [], ...over };
  return {
    all,
    client: {
      get: async (path: string) => ({
        [path]: path === 'comment.type' ? all.type : Number(all.ticket),
      }),
      set: async (_path: string, value: unknown) => {
        all.type = String(value);
        quirks.set?.(all);
      },
      invoke: async (_name: string, html: unknown) => {
        all.inserted.push(String(html));
        quirks.insert?.(all);
      },
    },
  };
}

describe('putting the brief into the composer', () => {
  it('makes it an internal note first, also when it was on a public reply', async () => {
    const { client, all } = composer();
    expect(await insertNote(client, '42', '<p>x</p>')).toEqual({
      state: 'inserted',
      switched: true,
    });
    expect(all).toMatchObject({ type: 'internalNote', inserted: ['<p>x</p>'] });
  });

  it('does not speak of a switch where it was one already', async () => {
    const { client } = composer({ type: 'internalNote' });
    expect(await insertNote(client, '42', 'x')).toEqual({ state: 'inserted', switched: false });
  });

  it.each<[string, Partial<Composer>, Parameters<typeof composer>[1]]>([
    [
      'the channel flips back before it is inserted',
      {},
      { set: (all) => (all.type = 'publicReply') },
    ],
    ['another ticket comes between', {}, { set: (all) => (all.ticket = '43') }],
    ['it is another ticket from the start', { ticket: '43' }, {}],
    [
      'there are no internal notes here',
      {},
      {
        set: (all) => {
          all.type = 'publicReply';
          throw new Error('Invalid comment type');
        },
      },
    ],
  ])('inserts nothing when %s', async (_why, over, quirks) => {
    const { client, all } = composer(over, quirks);
    expect(await insertNote(client, '42', 'x')).toEqual({ state: 'refused' });
    expect(all.inserted).toEqual([]);
  });

  it('warns when the channel changed while it was inserted', async () => {
    const { client } = composer({}, { insert: (all) => (all.type = 'publicReply') });
    expect(await insertNote(client, '42', 'x')).toEqual({ state: 'unsure' });
  });

  it('gives up on a composer that never answers', async () => {
    vi.useFakeTimers();
    const { client, all } = composer();
    const asked = insertNote({ ...client, set: () => new Promise(() => undefined) }, '42', 'x');
    await vi.advanceTimersByTimeAsync(10_000);
    // It may still switch, once it wakes up.
    expect(await asked).toEqual({ state: 'left-switched' });
    expect(all.inserted).toEqual([]);
    vi.useRealTimers();
  });

  it('does not say that nothing was inserted when the composer did not answer', async () => {
    vi.useFakeTimers();
    const { client } = composer();
    const asked = insertNote({ ...client, invoke: () => new Promise(() => undefined) }, '42', 'x');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await asked).toEqual({ state: 'unsure' });
    vi.useRealTimers();
  });

  it.each(['publicReply', 'internalNote'])(
    'leaves a composer that refuses the text as it was: %s',
    async (type) => {
      const { client, all } = composer({ type });
      const invoke = () => Promise.reject(new Error('No such Api'));
      expect(await insertNote({ ...client, invoke }, '42', 'x')).toEqual({ state: 'refused' });
      expect(all.type).toBe(type);
    },
  );

  it('says so when the composer refuses the text and does not switch back', async () => {
    const { client, all } = composer({}, { set: (all) => (all.type = 'internalNote') });
    const invoke = () => Promise.reject(new Error('No such Api'));
    expect(await insertNote({ ...client, invoke }, '42', 'x')).toEqual({ state: 'left-switched' });
    expect(all.type).toBe('internalNote');
  });

  it('does not touch the channel of the ticket that came instead', async () => {
    const { client, all } = composer();
    const invoke = async () => {
      all.ticket = '43';
      throw new Error('gone');
    };
    expect(await insertNote({ ...client, invoke }, '42', 'x')).toEqual({ state: 'refused' });
    expect(all.type).toBe('internalNote');
  });
});
