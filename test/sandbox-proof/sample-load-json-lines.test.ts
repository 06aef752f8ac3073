import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import { loadJsonLines } from '../sandbox/sample/load-json-lines.ts';

const STARTS_AT = Date.parse('2026-10-30T09:00:00Z');
const SHARED_DATA = join(import.meta.dirname, '../../../shared/data');

describe('loading threads from JSON Lines', () => {
  it('turns a line into a ticket whose requester spoke first and whose desk answered', async () => {
    const sandbox = createSandbox({ startAt: STARTS_AT });
    const path = file([
      {
        id: 'own-1',
        messages: [
          { role: 'customer', text: 'The stove does not light.\nI tried twice.' },
          { role: 'agent', text: 'Is the valve open?' },
        ],
        references: ['ignored'],
      },
    ]);
    expect(await loadJsonLines(sandbox, path)).toBe(1);
    const ticket = sandbox.account.tickets.get(1);
    expect(ticket).toMatchObject({
      subject: 'The stove does not light.',
      description: 'The stove does not light.\nI tried twice.',
      status: 'pending',
      tags: ['own-1'],
      createdAt: '2026-10-30T08:50:00Z',
      updatedAt: '2026-10-30T08:55:00Z',
      assigneeId: sandbox.account.ownerId,
    });
    expect(ticket?.comments.map(({ authorId }) => authorId)).toEqual([
      ticket?.requesterId,
      sandbox.account.ownerId,
    ]);
  });

  it('reads mails with their writers and dialogues between numbered persons', async () => {
    const sandbox = createSandbox({ startAt: STARTS_AT });
    const path = file([
      {
        id: 'mail',
        subject: 'Hut booking',
        messages: [
          { author: 'Ann', date: 'any', sentences: [{ id: '1.1', text: 'Is it free?' }] },
          { author: 'Bo', sentences: [{ id: '2.1', text: '> Is it free?' }, { text: 'It is.' }] },
        ],
      },
      {
        id: 'talk',
        messages: [
          { role: '#Person1#', text: 'Hi' },
          { role: '#Person2#', text: 'Hello' },
        ],
      },
    ]);
    expect(await loadJsonLines(sandbox, path)).toBe(2);
    const [mail, talk] = [...sandbox.account.tickets.values()];
    const names = (ids: (number | undefined)[]) =>
      ids.map((id) => sandbox.account.users.get(id ?? 0)?.name);
    expect(names([mail?.requesterId, mail?.comments[1]?.authorId])).toEqual(['Ann', 'Bo']);
    expect(mail?.comments[1]?.plainBody).toBe('> Is it free?\nIt is.');
    expect(talk?.comments[1]?.authorId).toBe(sandbox.account.ownerId);
  });

  it.each([
    ['what is no JSON', '{"id": oops', /line 2: not JSON/],
    ['a thread without an id', '{"messages":[{"role":"agent","text":"x"}]}', /line 2: .*id/],
    ['a thread without messages', '{"id":"x","messages":[]}', /line 2: .*messages/],
    [
      'a message that is neither',
      '{"id":"x","messages":[{"say":"x"}]}',
      /line 2: .*neither .*role/,
    ],
  ])('refuses %s by its line number and loads nothing', async (_, line, message) => {
    const sandbox = createSandbox({ startAt: STARTS_AT });
    const path = file([{ id: 'good', messages: [{ role: 'customer', text: 'Hi' }] }, line]);
    const users = sandbox.account.users.size;
    await expect(loadJsonLines(sandbox, path)).rejects.toThrow(message);
    await expect(loadJsonLines(sandbox, path)).rejects.toMatchObject({
      code: 'bad_json_line',
      line: 2,
    });
    expect([sandbox.account.tickets.size, sandbox.account.users.size]).toEqual([0, users]);
  });

  it('passes over a byte order mark and empty lines', async () => {
    const sandbox = createSandbox();
    const path = file(['\uFEFF{"id":"a","messages":[{"role":"customer","text":"Hi"}]}', '', '  ']);
    expect(await loadJsonLines(sandbox, path)).toBe(1);
  });

  it.each([
    ['tweetsumm', 108],
    ['bc3', 15],
    ['dialogsum', 500],
  ])('loads the real threads of %s where they are', async (name, count) => {
    const path = join(SHARED_DATA, name, 'dev.jsonl');
    if (!existsSync(path)) return console.log(`Left out: ${name}, since ${path} is not there`);
    const sandbox = createSandbox();
    expect(await loadJsonLines(sandbox, path)).toBe(count);
    expect(sandbox.account.tickets.size).toBe(count);
  });
});

function file(lines: (object | string)[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'threads-')), 'threads.jsonl');
  const written = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(path, written.join('\n'));
  return path;
}
