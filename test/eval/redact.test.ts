import { describe, expect, it } from 'vitest';
import { assertMasked } from '../../server/masking/assert-masked.ts';
import { createModelMask } from '../../server/masking/mask-for-model.ts';
import { readRedactSet, type MarkedSpan, type MarkedText } from './read-redact-set.ts';
import { evaluateMasking, measureMasking } from './redact.ts';
import { scoreMasking } from './score-masking.ts';

const text = 'Anna: a@b.example';
const name: MarkedSpan = { kind: 'name', start: 0, end: 4 };
const email: MarkedSpan = { kind: 'email', start: 6, end: 17 };
const marked: MarkedText = { id: 'x', language: 'en', names: [], text, spans: [name, email] };
const score = (found: MarkedSpan[]) => scoreMasking(marked, found, ['name', 'email']).tallies;

describe('the scorer of masking', () => {
  it('gives everything to what finds what is marked, whatever signs it takes along', () => {
    const full = { wanted: 1, hits: 1, hidden: 1, found: 1, right: 1 };
    expect(score([{ ...name, end: 5 }, email])).toEqual([
      { kind: 'name', ...full },
      { kind: 'email', ...full },
    ]);
  });

  it('counts what is found in part, as something else, or where nothing is', () => {
    expect(
      score([
        { ...name, end: 3 },
        { ...email, kind: 'name' },
      ]),
    ).toEqual([
      { kind: 'name', wanted: 1, hits: 0, hidden: 0, found: 2, right: 1 },
      { kind: 'email', wanted: 1, hits: 0, hidden: 1, found: 0, right: 0 },
    ]);
  });
});

describe('the measurement of masking', () => {
  it('refuses to show what is missed on the half nobody tunes on, and keeps it to itself', async () => {
    await expect(evaluateMasking(['--half', 'held', '--show'])).rejects.toThrow('tuning half only');
    expect(measureMasking('held').misses).toEqual([]);
  });

  it('rests on at least 250 texts in ten languages, half of them held apart', () => {
    const [tuning, held] = [readRedactSet('tuning'), readRedactSet('held')];
    expect(tuning.length + held.length).toBeGreaterThanOrEqual(250);
    for (const half of [tuning, held]) {
      expect(half.length).toBeGreaterThan(120);
      expect(new Set(half.map(({ language }) => language)).size).toBeGreaterThanOrEqual(10);
    }
    expect(new Set([...tuning, ...held].map((one) => one.text)).size).toBe(
      tuning.length + held.length,
    );
  });

  it.each(['tuning', 'held'] as const)('of the %s half meets the goals', (half) => {
    const row = measureMasking(half).rows.find(
      ({ kind, language }) => kind === 'structured' && language === 'all',
    );
    expect(row?.recall).toBeGreaterThanOrEqual(0.98);
    expect(row?.precision).toBeGreaterThanOrEqual(0.95);
  });

  it('is of texts that pass the last look once they are masked, and come back whole', () => {
    // Told by id alone: the words of the held half stay unread.
    const wrong = [...readRedactSet('tuning'), ...readRedactSet('held')].filter((one) => {
      const mask = createModelMask({ names: one.names });
      const masked = mask.mask(one.text);
      assertMasked(masked);
      const { text: restored, unknown } = mask.restore(masked);
      return unknown.length > 0 || !isWhole(one, restored);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

/**
 * Every word is there again. A name may come back in another form of the same person: whoever is called by it
 * ("Schmidts") is shown as they are called ("Schmidt").
 */
function isWhole({ text, spans }: MarkedText, restored: string): boolean {
  const wordsOf = (words: string) => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const others = spans
    .filter(({ kind }) => kind === 'name')
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  const there = restored.toLowerCase();
  return wordsOf(others).every((word) => there.includes(word));
}
