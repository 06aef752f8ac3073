import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluateRetrieval } from './retrieve.ts';

const folder = mkdtempSync(join(tmpdir(), 'retrieval-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Line = Record<string, unknown>;

function write(name: string, lines: (Line | string)[]): string {
  const file = join(folder, name);
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(file, text.join('\n'));
  return file;
}

function read(file: string): any[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

const docs = [
  { id: 'a', title: 'Refunds', text: 'How to get your money back.' },
  { id: 'b', title: 'Passwords', text: 'How to reset a password.' },
];

describe('the measurement of search', () => {
  it('names the documents that fit each query, best first, and never the query itself', async () => {
    const out = join(folder, 'out.jsonl');
    const queries = [
      { id: 'q', text: 'my password' },
      { id: 'b', text: 'reset the password, money' },
    ];
    const files = ['--docs', write('docs', docs), '--queries', write('queries', queries)];
    await evaluateRetrieval([...files, '--out', out]);
    expect(read(out)).toEqual([
      { id: 'q', ranked: ['b'] },
      { id: 'b', ranked: ['a'] },
    ]);
  });

  it('finds an article by the solved tickets it answered', async () => {
    const out = join(folder, 'out.jsonl');
    const linked = [{ id: 't', text: 'charged twice on my card', article: 'a' }];
    const files = [
      '--docs',
      write('docs', docs),
      '--queries',
      write('q', [{ id: 'q', text: 'card charged twice' }]),
    ];
    await evaluateRetrieval([...files, '--out', out, '--linked', write('linked', linked)]);
    expect(read(out)).toEqual([{ id: 'q', ranked: ['a'] }]);
  });

  it('compares with plain full text search, which reads the same files', async () => {
    const out = join(folder, 'out.jsonl');
    const queries = [
      { id: 'q', text: 'my passwords' },
      { id: 'b', text: "the reader's money" },
    ];
    const files = ['--docs', write('docs', docs), '--queries', write('queries', queries)];
    await evaluateRetrieval([...files, '--out', out, '--plain']);
    expect(read(out)).toEqual([
      { id: 'q', ranked: ['b'] },
      { id: 'b', ranked: ['a'] },
    ]);
  });

  it('says which line of which file is not to be read', async () => {
    const rest = ['--queries', write('q', docs), '--out', join(folder, 'out.jsonl')];
    const bad = write('bad', [docs[0]!, '{bad']);
    await expect(evaluateRetrieval(['--docs', bad, ...rest])).rejects.toThrow(/Line 2 of .* JSON/);
    const none = write('none', [{ id: 'x' }]);
    await expect(evaluateRetrieval(['--docs', none, ...rest])).rejects.toThrow(/no document/);
  });

  it('says how it is called when it is called wrongly', async () => {
    await expect(evaluateRetrieval(['--docs', 'x'])).rejects.toThrow('Usage');
  });
});

const shared = join(import.meta.dirname, '../../../shared');
const scorer = join(shared, 'eval/eval-retrieve.mjs');
const isThere = existsSync(scorer);
if (!isThere) process.stdout.write('No judged queries beside the repository: search not scored.\n');

async function score(
  files: Record<string, string>,
  gold: string[],
  { trained = false, plain = false } = {},
): Promise<Record<string, number>> {
  const out = join(folder, 'ranked.jsonl');
  const args = Object.entries({ ...files, out }).flatMap(([name, file]) => [`--${name}`, file]);
  await evaluateRetrieval([
    ...args,
    ...(trained ? ['--trained'] : []),
    ...(plain ? ['--plain'] : []),
  ]);
  const scored = [scorer, ...gold, '--pred', out, '--json'];
  return JSON.parse(execFileSync(process.execPath, scored, { encoding: 'utf8' }));
}

function expectAtLeast(scores: Record<string, number>, goals: Record<string, number>): void {
  process.stdout.write(
    `${Object.keys(goals)
      .map((name) => `${name} ${scores[name]}`)
      .join(', ')}\n`,
  );
  for (const [measure, goal] of Object.entries(goals))
    expect(scores[measure], measure).toBeGreaterThanOrEqual(goal);
}

describe.skipIf(!isThere)('search beside what people judged', () => {
  const data = (name: string) => join(shared, 'data', name);
  const [articles, queries, gold] = ['articles', 'dev.queries', 'dev.gold'].map((name) =>
    data(`stackfaq/${name}.jsonl`),
  ) as [string, string, string];

  it('finds the help article of a question as often as the goals want', async () => {
    const scores = await score({ docs: articles, queries }, ['--gold', gold, '--field', 'article']);
    expectAtLeast(scores, { hit1: 0.8, hit3: 0.94, mrr10: 0.87 });
  });

  it.each([
    ['one solved ticket', true],
    ['half of the questions', false],
  ])('finds it more often with %s linked to each article', async (_name, onlyOne) => {
    const answered = new Map(read(gold).map((line): [string, Line] => [line.id, line]));
    const isEven = ({ id }: Line): boolean => Number(String(id).split('-')[2]) % 2 === 0;
    const linked = new Map<unknown, Line>();
    for (const one of read(queries).filter(isEven)) {
      const article = answered.get(one.id)?.article;
      const key = onlyOne ? article : one.id;
      if (!linked.has(key)) linked.set(key, { ...one, article });
    }
    const asked = read(queries).filter((one) => !isEven(one));
    const files = {
      docs: articles,
      queries: write('asked', asked),
      linked: write('linked', [...linked.values()]),
    };
    const judged = write(
      'judged',
      asked.map(({ id }) => answered.get(id)!),
    );
    const scores = await score(files, ['--gold', judged, '--field', 'article']);
    expectAtLeast(scores, { hit1: 0.86, hit3: 0.95, mrr10: 0.91 });
  });

  it('finds reports of the same fault among long ones', async () => {
    const files = {
      docs: data('gitbugs/corpus.jsonl'),
      queries: data('gitbugs/dev.queries.jsonl'),
    };
    const scores = await score(files, ['--gold', data('gitbugs/dev.gold.jsonl')]);
    expectAtLeast(scores, { mrr10: 0.74, r5: 0.78 });
  });

  it.each([
    ['questions about articles', { docs: articles, queries }, gold, ['--field', 'article']],
    [
      'reports of faults',
      { docs: data('gitbugs/corpus.jsonl'), queries: data('gitbugs/dev.queries.jsonl') },
      data('gitbugs/dev.gold.jsonl'),
      [],
    ],
  ])(
    'orders %s better than plain full text search does',
    // Plain search ranks every document that shares a word.
    { timeout: 180_000 },
    async (_name, files, judged, field) => {
      const wanted = ['--gold', judged, ...field];
      const ours = await score(files, wanted);
      const plain = await score(files, wanted, { plain: true });
      process.stdout.write(`mrr10 ${ours['mrr10']}, by ts_rank ${plain['mrr10']}\n`);
      expect(ours['mrr10']).toBeGreaterThan(1.3 * plain['mrr10']!);
    },
  );

  it.each([
    ['without topics', 0.74, 0.8],
    ['with the topics of neighbours', 0.84, 0.85],
    ['with the topics of a classifier', 0.89, 0.9],
  ])(
    'finds short tickets of the same topic, %s',
    async (name, p5, hit1) => {
      const train = data('banking77/train.jsonl');
      const bare = read(train).map(({ id, text }) => ({ id, text }));
      const docs = name.startsWith('without') ? write('bare', bare) : train;
      const [dev, labels] = [data('banking77/dev.jsonl'), train];
      const trained = name.endsWith('classifier');
      const files = { docs, queries: dev };
      const scores = await score(files, ['--gold', dev, '--labels', labels], { trained });
      expectAtLeast(scores, { p5, hit1 });
      // A thousand questions over nine thousand tickets, ordered twice.
    },
    120_000,
  );
});
