import { describe, expect, it } from 'vitest';
import { cleanConversation } from '../../../server/conversation/clean-conversation.ts';
import { composeOrigins, findOrigins } from '../../../server/conversation/find-origins.ts';
import { placeInOriginal } from '../../../server/conversation/place-in-original.ts';
import { maskConversation } from '../../../server/masking/mask-conversation.ts';
import { growthOf } from '../../support/growth.ts';

/** What Zendesk's own text says where our text says `words`. */
function originalOf(words: string, text: string, original: string): string | undefined {
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  const origins = findOrigins(text, original);
  const placed = placeInOriginal(origins, { start, end: start + words.length });
  return placed && original.slice(placed.start, placed.end);
}

describe('where a cleaned and masked text stands in the original', () => {
  it('is the same place when nothing was cleaned', () => {
    expect(findOrigins('Restart it.', 'Restart it.')).toEqual([[0, 0, 11]]);
  });

  it('is found past greetings of other width, quotes that were left out and blanks', () => {
    const original =
      'Hi,\n\n\n  Press \u00a0 the red\tbutton.\r\n\nOn Monday, Sam wrote:\n> Help\n\nBye';
    const text = 'Hi,\n\nPress the red button.\n\nBye';
    expect(originalOf('Press the red button.', text, original)).toBe(
      'Press \u00a0 the red\tbutton.',
    );
    expect(originalOf('Bye', text, original)).toBe('Bye');
  });

  it('goes over masks within, and leaves out those at an end', () => {
    const original = 'Write to sam@example.com or dial +44 20 7946 0958. Then wait.';
    const text = 'Write to ⟦email⟧ or dial ⟦phone⟧. Then wait.';
    expect(originalOf('Write to ⟦email⟧ or dial', text, original)).toBe(
      'Write to sam@example.com or dial',
    );
    expect(originalOf('⟦email⟧ or dial ⟦phone⟧', text, original)).toBe('or dial');
  });

  it('takes a line that stands there twice where it is next', () => {
    const original = 'Yes.\nNo.\nYes.';
    expect(findOrigins('Yes.\nNo.\nYes.', original)).toEqual([[0, 0, 13]]);
    expect(placeInOriginal(findOrigins('No.\n\nYes.', original), { start: 5, end: 9 })).toEqual({
      start: 9,
      end: 13,
    });
  });

  it('is unknown where the words do not stand there', () => {
    expect(originalOf('spoken words', 'spoken words', 'Call from Sam')).toBeUndefined();
    expect(findOrigins('text', undefined)).toEqual([]);
  });

  it('is still known when the text is masked once more', () => {
    const original = 'Dear Carla,\n\n  ask Carla\tto sign here.';
    const before = 'Dear Carla,\n\nask Carla to sign here.';
    const after = 'Dear ⟦name⟧,\n\nask ⟦name⟧ to sign here.';
    const origins = composeOrigins(findOrigins(after, before), findOrigins(before, original));
    const start = after.indexOf('ask');
    const placed = placeInOriginal(origins, { start, end: after.length });
    expect(original.slice(placed?.start, placed?.end)).toBe('ask Carla\tto sign here.');
  });

  it('holds for what cleaning and masking make of a comment', () => {
    const html =
      '<div class="zd-comment"><p>Hello&nbsp;Carla,</p><ul><li>unplug the lamp</li><li>mail me at sam@example.com</li></ul><p>Kind regards,<br>Sam</p></div>';
    const original =
      'Hello&nbsp;Carla,\n\nunplug the lamp\nmail me at sam@example.com\nKind regards,\nSam';
    const [entry] = maskConversation(
      cleanConversation({ encodedId: undefined }, [
        {
          id: '1',
          authorId: '2',
          authorName: undefined,
          authorRole: 'agent',
          public: true,
          createdAt: '2026-01-01T00:00:00Z',
          html,
          text: undefined,
          plain: original,
        },
      ]),
    );
    expect(entry).not.toHaveProperty('plain');
    const text = entry?.text ?? '';
    expect(originalOf('unplug the lamp', text, original)).toBe('unplug the lamp');
    expect(originalOf('Hello', text, original)).toBe('Hello');
  });

  it.each([
    ['of lines that stand nowhere in it', 'abc\n', 'abd abd '],
    ['of lines that all stand there', 'abc\n', 'abc '],
    ['of masks', '⟦email⟧ ab ', 'a@b.de ab '],
  ])('takes time by the length of a text %s', (_name, own, original) => {
    const grown = growthOf(
      (text) => findOrigins(text, original.repeat(text.length / 4)),
      (length) => own.repeat(length / own.length),
    );
    expect(grown).toBeLessThan(3);
  });
});
