import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareFusion, compareOrders } from './fusion.ts';

const data = join(import.meta.dirname, '../../../shared/data');

describe('the measurement of search by meaning', () => {
  it('says how it is called when it is called wrongly', async () => {
    await expect(compareFusion(['--docs', 'x'])).rejects.toThrow('Usage');
  });
});

describe.skipIf(!existsSync(data))('words and a weak embedding model together', () => {
  it.each([
    ['articles for questions', 'stackfaq', 'articles', 'article', ['mrr@10', 'hit@1', 'hit@3']],
    ['reports of the same fault', 'gitbugs', 'corpus', 'relevant', ['mrr@10', 'r@5']],
  ])(
    'order %s no worse than words alone, beyond noise',
    async (_what, set, docs, field, measured) => {
      const compared = await compareOrders({
        docs: join(data, set, `${docs}.jsonl`),
        queries: join(data, set, 'dev.queries.jsonl'),
        gold: join(data, set, 'dev.gold.jsonl'),
        field,
      });
      for (const { measure, words, fusion, from, to } of compared) {
        if (!measured.includes(measure)) continue;
        process.stdout.write(`${set} ${measure} ${words} ${fusion} [${from}, ${to}]\n`);
        // Nothing is better than words would mean an interval below nought.
        expect(to, measure).toBeGreaterThanOrEqual(0);
        expect(fusion, measure).toBeGreaterThanOrEqual(words - 0.02);
      }
    },
    180_000,
  );
});
