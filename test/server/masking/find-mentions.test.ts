import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../server/masking/find-mentions.ts';
import { namePartsOf } from '../../../server/masking/names.ts';

/** Who of these people is named; a name with a star has words that tell of them alone. */
function namedIn(text: string, names: string[]): string[] {
  const people = names.map((name) => ({ name, parts: namePartsOf(name.replace('*', '')) }));
  const named = findMentions([text], (part) =>
    people
      .filter(({ parts }) => parts.includes(part))
      .map(({ name }) => ({ userId: name, isAlone: name.endsWith('*') })),
  );
  return [...named];
}

describe('findMentions', () => {
  it.each([
    ['Jane Doe', 'my colleague Jane Doe left'],
    ['Jane Doe', 'DOE, Jane'],
    ['Jane Doe', 'Jane A. Doe'],
    ['Jane Doe', 'ask Jane\nDoe'],
    ['Anne-Marie O’Neil', 'Anne-Marie O’Neil'],
    ['山田 太郎', '担当の山田太郎です'],
    ['Зоя Ким', 'Зоя Ким пишет'],
    ['سارة حداد', 'زميلتي سارة حداد'],
    ['Quastenflosser*', 'the order of quastenflosser'],
  ])('knows %s in «%s»', (name, text) => {
    expect(namedIn(text, [name])).toEqual([name]);
  });

  it.each([
    ['Will May', 'Will it come in May?'],
    ['Will May', 'it will. May I ask'],
    ['Will May', 'will may'],
    ['Will May', 'Will Will come'],
    ['Jane Doe', 'Jane\n\nDoe'],
    ['Jane Doe', 'Jane Smith and John Doe'],
    ['Jane Doe', 'Jane is not a Doe'],
    ['山田 太郎', '山田です。太郎です。'],
  ])('does not take for %s what «%s» says', (name, text) => {
    expect(namedIn(text, [name])).toEqual([]);
  });

  it('tells two people of one family apart', () => {
    expect(namedIn('Jane Doe wrote', ['Jane Doe', 'John Doe'])).toEqual(['Jane Doe']);
  });
});
