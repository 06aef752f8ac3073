import { describe, expect, it } from 'vitest';
import { strengthOf } from '../../../server/recommendations/strength.ts';

describe('how much a find has in common with a ticket', () => {
  it.each([
    [{ text: 0.7, title: 0 }, 'strong'],
    [{ text: 0.4, title: 0.9 }, 'strong'],
    [{ text: 0.55, title: 0.2 }, 'good'],
    [{ text: 0.4, title: 0 }, 'some'],
    [{ text: 0.2, title: 0.3 }, undefined],
  ] as const)('%o of a ticket is called %s', (signals, strength) => {
    expect(strengthOf('ticket', signals, 8)).toBe(strength);
  });

  it('is not much where the subject is all, since many tickets are called "Question"', () => {
    expect(strengthOf('ticket', { text: 0.1, title: 1 }, 8)).toBeUndefined();
  });

  it('is more for an article, which says in its title what it answers', () => {
    expect(strengthOf('article', { text: 0.25, title: 0.52 }, 8)).toBe('strong');
    expect(strengthOf('ticket', { text: 0.25, title: 0.52 }, 8)).toBe('good');
  });

  it('takes less likeness where a ticket says much, since long texts are never as alike', () => {
    const signals = { text: 0.32, title: 0.1 };
    expect(strengthOf('ticket', signals, 8)).toBeUndefined();
    expect(strengthOf('ticket', signals, 40)).toBe('some');
  });
});
