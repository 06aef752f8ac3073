import { describe, expect, it } from 'vitest';
import { tellingWords } from '../../../server/recommendations/telling-words.ts';
import { analyse } from '../../../server/search/analyse.ts';

function telling(title: string, body: string): string[] {
  const query = analyse({ title, body }, 'en');
  const terms = [...query.title, ...query.body];
  const documentsWith = new Map(terms.map((term) => [term, 3]));
  return tellingWords(query, [{ documents: 100, averageTerms: 20, documentsWith }]);
}

describe('tellingWords', () => {
  it('names what the subject and codes say before what the story mentions', () => {
    const words = telling('Password reset link expired', 'My neighbour saw E-4471x on Pixel9.');
    expect(words.slice(0, 4).sort()).toEqual(['Password', 'expired', 'link', 'reset']);
    expect(words.indexOf('Pixel9')).toBeLessThan(words.indexOf('neighbour'));
  });

  it('names no everyday word and no small number', () => {
    expect(telling('', 'I always tried it twice within 10 minutes, already yesterday.')).toEqual(
      [],
    );
  });
});
