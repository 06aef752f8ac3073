import { describe, expect, it } from 'vitest';
import { readSupportSet } from './read-support-set.ts';
import { evaluateSupport, measureSupport } from './support.ts';

const halves = ['dev', 'held'] as const;

describe('the measurement of support', () => {
  it('refuses to show what goes wrong on the half nobody tunes on, and keeps it to itself', async () => {
    await expect(evaluateSupport(['--split', 'held', '--show'])).rejects.toThrow('dev half only');
    expect(measureSupport('held').mistakes).toEqual([]);
  });

  it('rests on at least 300 sentences, half of them held apart and none in both', () => {
    const texts = halves.map((half) =>
      readSupportSet(half).flatMap(({ id, sentences }) =>
        sentences.map(({ text }) => `${id}: ${text}`),
      ),
    );
    for (const half of texts) expect(half.length).toBeGreaterThanOrEqual(150);
    expect(new Set(texts.flat()).size).toBe(texts.flat().length);
  });

  it.each(halves)(
    'has sentences in another language than their comments in the %s half',
    (half) => {
      const row = measureSupport(half).rows.find(({ part }) => part === 'across languages');
      expect(row?.supported).toBeGreaterThanOrEqual(15);
      expect(row?.unsupported).toBeGreaterThanOrEqual(15);
    },
  );

  it('of the dev half meets the goals, within one language and across', () => {
    const { recall, precision, rows } = measureSupport('dev');
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.8);
    for (const part of ['one language', 'across languages']) {
      const row = rows.find((one) => one.part === part);
      expect((row?.caught ?? 0) / (row?.unsupported ?? 0)).toBeGreaterThanOrEqual(0.85);
    }
  });
});
