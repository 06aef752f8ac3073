import { describe, expect, it } from 'vitest';
import { examine } from '../../../server/support/examine.ts';
import type { SupportContext, SupportPassage } from '../../../server/support/support.ts';
import { featuresOf, type Features } from '../../../server/support/weighing/features-of.ts';

const about: SupportContext = {
  people: [
    { name: 'Yvonne Castle', role: 'customer' },
    { name: 'Mateus Prado', role: 'agent' },
  ],
};
const asked: SupportPassage = {
  text: 'Please add the pavilion. The gate was open.',
  authorName: 'Yvonne Castle',
  authorRole: 'customer',
  at: '2026-03-04T09:00:00Z',
};
const answered: SupportPassage = {
  text: 'I have reserved the pavilion and the garden for 9 May.',
  authorName: 'Mateus Prado',
  authorRole: 'agent',
  at: '2026-03-04T10:00:00Z',
};
const measured = (sentence: string): Features | undefined => {
  const examined = examine(sentence, [asked, answered], about);
  return examined && featuresOf(examined.checked);
};

describe('what is weighed of a sentence', () => {
  it('is that who is said to have done it did not write what says most of it', () => {
    expect(measured('Yvonne reserved the pavilion and the garden.')?.otherSide).toBe(1);
    expect(measured('Mateus reserved the pavilion and the garden.')?.otherSide).toBe(0);
  });

  it('is nothing of sides where a sentence names none', () => {
    expect(measured('The pavilion and the garden are reserved.')?.otherSide).toBe(0);
  });

  it('is how many of its words the passages say only the opposite of', () => {
    expect(measured('The gate was closed.')?.opposite).toBe(0.5);
    expect(measured('The gate was open.')?.opposite).toBe(0);
  });
});
