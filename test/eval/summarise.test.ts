import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluateSummaries } from './summarise.ts';

const folder = mkdtempSync(join(tmpdir(), 'summaries-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function summariesOf(lines: string[], words: number): Promise<unknown[]> {
  const [from, to] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
  writeFileSync(from, lines.join('\n'));
  await evaluateSummaries(['--in', from, '--words', String(words), '--out', to]);
  return readFileSync(to, 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

const chat = {
  id: 'chat',
  messages: [
    { role: 'customer', text: 'Hello! My router shows error 5 since Monday.' },
    { role: 'agent', text: 'Hi Jo! Please restart the router and hold the button.' },
  ],
};
const mails = {
  id: 'mails',
  subject: 'Date of the meeting',
  messages: [
    {
      author: 'Ann',
      sentences: [
        { id: '1.1', text: 'The date of the meeting in Lisbon has to be moved to October.' },
      ],
    },
    {
      author: 'Ben',
      sentences: [
        { id: '2.1', text: '> The date of the meeting in Lisbon has to be moved to October.' },
        { id: '2.2', text: 'I would rather keep the date because all flights are booked.' },
      ],
    },
  ],
};

describe('the measurement of summaries', () => {
  it('names the turns of a chat and who speaks, and leaves greetings out', async () => {
    expect(await summariesOf([JSON.stringify(chat)], 20)).toEqual([
      {
        id: 'chat',
        summary:
          'Customer: My router shows error 5 since Monday. Agent: Please restart the router and hold the button.',
        turns: [0, 1],
        sentences: [],
      },
    ]);
  });

  it('names the sentences of mails, and never takes a quoted one', async () => {
    expect(await summariesOf([JSON.stringify(mails)], 60)).toEqual([
      {
        id: 'mails',
        summary: [
          mails.messages[0]?.sentences[0]?.text,
          mails.messages[1]?.sentences[1]?.text,
        ].join(' '),
        turns: [0, 1],
        sentences: ['1.1', '2.2'],
      },
    ]);
  });

  it('says which line is no thread', async () => {
    const good = JSON.stringify(chat);
    await expect(summariesOf([good, '{bad'], 20)).rejects.toThrow('Line 2 is no JSON');
    await expect(summariesOf([good, '{"id":"x"}'], 20)).rejects.toThrow('Line 2 is no thread');
  });

  it('says how it is called when it is called wrongly', async () => {
    await expect(evaluateSummaries(['--in', 'x'])).rejects.toThrow('Usage');
  });
});

const shared = join(import.meta.dirname, '../../../shared');
const isThere = existsSync(join(shared, 'eval/eval-summary.mjs'));
if (!isThere) process.stdout.write('No reference summaries beside the repository: not scored.\n');

describe.skipIf(!isThere)('summaries beside those of people', () => {
  it.each([
    ['tweetsumm', 40, { rouge1: 0.35, rouge2: 0.13, turnF1: 0.5 }],
    ['bc3', 120, { rouge1: 0.37, weightedRecall: 0.62 }],
  ])('of %s in %i words meet the goals', async (name, words, goals) => {
    const gold = join(shared, 'data', name, 'dev.jsonl');
    const out = join(folder, `${name}.jsonl`);
    await evaluateSummaries(['--in', gold, '--words', String(words), '--out', out]);
    const scorer = join(shared, 'eval/eval-summary.mjs');
    const args = [scorer, '--gold', gold, '--pred', out, '--words', String(words), '--json'];
    const scores = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Record<
      string,
      number
    >;
    for (const [measure, goal] of Object.entries(goals))
      expect(scores[measure], measure).toBeGreaterThanOrEqual(goal);
  });
});
