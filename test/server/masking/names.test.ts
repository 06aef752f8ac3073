import { describe, expect, it } from 'vitest';
import { maskNames, namePartsOf } from '../../../server/masking/names.ts';

function mask(name: string, text: string): string {
  const parts = new Set(namePartsOf(name));
  return maskNames(text, (part) => parts.has(part));
}

describe('maskNames', () => {
  it.each([
    ['Jane Doe', 'Best regards\nJane Doe', 'Best regards\n⟦name⟧'],
    ['Jane Doe', 'DOE, Jane', '⟦name⟧, ⟦name⟧'],
    ['Jane Doe', "Jane's order, doe@work", "⟦name⟧'s order, ⟦name⟧@work"],
    ['Anne-Marie O’Neil', 'Anne and Marie, ANNE-MARIE O’NEIL', '⟦name⟧ and ⟦name⟧, ⟦name⟧'],
    ['José Núñez', 'Señor Núñez', 'Señor ⟦name⟧'],
    ['José Núñez', 'Sen\u0303or Nu\u0301n\u0303ez', 'Sen\u0303or ⟦name⟧'],
    ['山田 太郎', '山田太郎です。山田様へ', '⟦name⟧です。⟦name⟧様へ'],
    ['Li Wu', 'Li asks; we li wu', '⟦name⟧ asks; we li wu'],
    ['Зоя Ким', 'Зоя Ким пишет', '⟦name⟧ пишет'],
  ])('takes every part of %s out of «%s»', (name, text, masked) => {
    expect(mask(name, text)).toBe(masked);
  });

  it('leaves words of which a name is only the beginning', () => {
    expect(mask('Mark Ross', 'Markets across Rossfeld')).toBe('Markets across Rossfeld');
  });

  it('knows no name in what has no letters', () => {
    expect(namePartsOf('+49 30 1234')).toEqual([]);
  });
});
