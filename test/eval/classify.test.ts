import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluateTopics } from './classify.ts';

const folder = mkdtempSync(join(tmpdir(), 'topics-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, lines: (object | string)[]): string {
  const file = join(folder, name);
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(file, text.join('\n'));
  return file;
}

async function run(train: string, test: string, ...more: string[]): Promise<any[]> {
  const out = join(folder, 'out.jsonl');
  await evaluateTopics(['--train', train, '--test', test, '--out', out, ...more]);
  const lines = readFileSync(out, 'utf8').trim().split('\n');
  return lines.map((line): unknown => JSON.parse(line));
}

const learned = [
  { id: 1, text: 'I want my money back', label: 'refund' },
  { id: 2, text: 'the parcel never came', label: 'delivery' },
  { id: 3, text: 'what is the meaning of life', label: 'other' },
];

describe('the measurement of topics', () => {
  it('names the best label of each ticket, all likely ones in order, and how sure it is', async () => {
    const asked = [
      { id: 'a', text: 'where is my parcel', label: 'never read' },
      { id: 7, title: 'money', text: 'give it back' },
    ];
    const lines = await run(write('train', learned), write('test', asked));
    expect(lines.map(({ id, label }) => [id, label])).toEqual([
      ['a', 'delivery'],
      ['7', 'refund'],
    ]);
    expect(lines[0].ranked[0]).toBe('delivery');
    expect([...lines[0].ranked].sort()).toEqual(['delivery', 'other', 'refund']);
    expect(lines[0].score).toBeGreaterThan(0);
    expect(lines[0].score).toBeLessThan(1);
  });

  it('learns nothing of tickets that fit none, and says which ones fit none', async () => {
    const asked = [{ id: 'a', text: 'elephants' }];
    const lines = await run(write('train', learned), write('test', asked), '--none', 'other');
    expect(lines[0]).toMatchObject({ label: 'other' });
    expect([...lines[0].ranked].sort()).toEqual(['delivery', 'refund']);
  });

  it('names the way to each level of nested labels', async () => {
    const nested = [
      { id: 1, text: 'refund of the card', label: 'bank::card::refund' },
      { id: 2, text: 'card lost in the street', label: 'bank::card::lost' },
      { id: 3, text: 'play some jazz', label: 'home::music::play' },
    ];
    const [line] = await run(write('train', nested), write('test', [{ id: 4, text: 'my card' }]));
    expect(line.path.slice(0, 2)).toEqual(['bank', 'card']);
  });

  it('says which line of which file is not to be read', async () => {
    const test = write('test', []);
    await expect(run(write('bad', ['{bad']), test)).rejects.toThrow(/Line 1 of .* JSON/);
    await expect(run(write('none', [{ id: 1 }]), test)).rejects.toThrow(/Line 1 of .* no ticket/);
  });

  it('says how it is called when it is called wrongly', async () => {
    await expect(evaluateTopics(['--train', 'x'])).rejects.toThrow('Usage');
  });
});

const shared = join(import.meta.dirname, '../../../shared');
const scorer = join(shared, 'eval/eval-classify.mjs');
const isThere = existsSync(scorer);
if (!isThere)
  process.stdout.write('No labelled tickets beside the repository: topics not scored.\n');

describe.skipIf(!isThere)('topics beside what people labelled', () => {
  it('are right from ten examples of each as often as the goals want, and as sure as they are right', async () => {
    const [train, dev] = ['train_10shot', 'dev'].map((name) =>
      join(shared, `data/banking77/${name}.jsonl`),
    ) as [string, string];
    await run(train, dev);
    const args = [scorer, '--gold', dev, '--pred', join(folder, 'out.jsonl'), '--json'];
    const scores = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    process.stdout.write(`accuracy ${scores.accuracy}, calibration error ${scores.ece}\n`);
    expect(scores.accuracy).toBeGreaterThanOrEqual(0.76);
    expect(scores.top3).toBeGreaterThanOrEqual(0.89);
    expect(scores.ece).toBeLessThanOrEqual(0.05);
  }, 240_000);
});
