import { describe, expect, it } from 'vitest';
import { featureNames } from '../../server/support/weighing/features-of.ts';
import { threshold, weights } from '../../server/support/weighing/weights.ts';
import { fitted } from './fit-support.ts';
import { parts, readSupportSet } from './read-support-set.ts';
import { evaluateSupport, measureSupport } from './support.ts';

const apart = ['held', 'fresh'] as const;

describe('the measurement of support', () => {
  it.each(apart)('refuses to show what goes wrong on %s, and keeps it to itself', async (part) => {
    await expect(evaluateSupport(['--split', part, '--show'])).rejects.toThrow('dev part only');
    expect(measureSupport(part).mistakes).toEqual([]);
  });

  it('rests on at least 450 sentences in three parts, and has none in two of them', () => {
    const texts = parts.map((part) =>
      readSupportSet(part).flatMap(({ id, sentences }) =>
        sentences.map(({ text }) => `${id}: ${text}`),
      ),
    );
    for (const part of texts) expect(part.length).toBeGreaterThanOrEqual(150);
    expect(new Set(texts.flat()).size).toBe(texts.flat().length);
  });

  it.each(['dev', 'held'] as const)(
    'has sentences in another language than their comments in %s',
    (part) => {
      const row = measureSupport(part).rows.find((one) => one.part === 'across languages');
      expect(row?.supported).toBeGreaterThanOrEqual(15);
      expect(row?.unsupported).toBeGreaterThanOrEqual(15);
    },
  );

  it('of dev finds most of what is wrong, within one language and across', () => {
    const { recall, precision, rows } = measureSupport('dev');
    expect(recall).toBeGreaterThanOrEqual(0.85);
    expect(precision).toBeGreaterThanOrEqual(0.76);
    for (const part of ['one language', 'across languages']) {
      const row = rows.find((one) => one.part === part);
      expect((row?.caught ?? 0) / (row?.unsupported ?? 0)).toBeGreaterThanOrEqual(0.83);
    }
  });

  it('has false sentences in its tickets `equal-` that are as long as true ones, so that length tells nothing', () => {
    const sentences = readSupportSet('dev')
      .filter(({ id }) => id.startsWith('equal-'))
      .flatMap((thread) => thread.sentences);
    const meanOf = (isSupported: boolean) => {
      const own = sentences.filter((one) => one.isSupported === isSupported);
      return own.reduce((sum, { text }) => sum + text.split(' ').length, 0) / own.length;
    };
    expect(meanOf(false) / meanOf(true)).toBeGreaterThan(0.9);
    expect(meanOf(false) / meanOf(true)).toBeLessThan(1.25);
  });

  it('gives the weights that are in use, and nine of ten false sentences of tickets left out of the fit', () => {
    const { weights: fit, threshold: least, figures } = fitted();
    expect(fit).toEqual([weights.bias, ...featureNames.map((name) => weights[name])]);
    expect(least).toBe(threshold);
    const brief = figures.find(({ group }) => group === 'brief');
    expect((brief?.caught ?? 0) / (brief?.unsupported ?? 0)).toBeGreaterThanOrEqual(0.9);
  });
});
