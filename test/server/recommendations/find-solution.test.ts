import { describe, expect, it } from 'vitest';
import { findSolution, type Said } from '../../../server/recommendations/solution/find-solution.ts';

/** `c:` a customer, `a:` an agent, `n:` an agent's note, `o:` somebody else. */
function conversation(...lines: string[]): Said[] {
  return lines.map((line, index) => {
    const [who, text] = [line[0], line.slice(2).trim()];
    const by = who === 'c' ? 'customer' : who === 'o' ? 'other' : 'agent';
    return { id: String(index + 1), by, public: who !== 'n', text };
  });
}

function solutionOf(...lines: string[]): [id: string, words: string] | undefined {
  const entries = conversation(...lines);
  const found = findSolution(entries);
  const text = entries.find(({ id }) => id === found?.entryId)?.text;
  return found && [found.entryId, text?.slice(found.range.start, found.range.end) ?? ''];
}

describe('how a ticket was solved', () => {
  it('is the last thing an agent said about the matter, without greeting and closing', () => {
    expect(
      solutionOf(
        'c: The router restarts every hour.',
        'a: Which model is it?',
        'c: The R2.',
        'a: Hi Carla,\nPlease install firmware 2.4 and restart it once.\nLet me know if there is anything else.\nKind regards,\nSam',
      ),
    ).toEqual(['4', 'Please install firmware 2.4 and restart it once.']);
  });

  it('stands before the thanks of a customer who was helped, whatever came after', () => {
    expect(
      solutionOf(
        'c: I cannot log in.',
        'a: Clear the cookies of the page and log in again.',
        'c: Thanks, that worked!',
        'a: Our opening hours have changed, by the way: we are here from nine to five now.',
      )?.[0],
    ).toBe('2');
  });

  it('comes after thanks that go on', () => {
    expect(
      solutionOf(
        'c: I cannot log in.',
        'a: Clear the cookies of the page and log in again.',
        'c: Thanks, but it still does not work.',
        'a: We have unlocked your account on our side, so the password is accepted again.',
      )?.[0],
    ).toBe('4');
  });

  it.each([
    ['a: You are welcome, Carla! Have a great day.'],
    ['a: As we have not heard from you, we will now close this ticket.'],
    ['a: Could you tell me which browser you use and since when this happens?'],
    ['a: Gern geschehen! Einen schönen Tag noch.'],
    ['a: Je vous en prie. N’hésitez pas à nous écrire si vous avez une question.'],
    ['a: De nada. Que tenga un buen día.'],
    ['a: どういたしまして。何かございましたらご連絡ください。'],
  ])('is never a courtesy or a question: %s', (last) => {
    const said = 'a: Turn the cartridge by half a turn until it clicks into place.';
    expect(solutionOf('c: It leaks.', said, last)?.[0]).toBe('2');
  });

  it('is an internal note only where nothing public tells, and says so', () => {
    const lines = ['c: It leaks.', 'n: Sent a new cartridge from the Leeds warehouse by courier.'];
    expect(findSolution(conversation(...lines, 'a: Thank you for your patience.'))).toMatchObject({
      entryId: '2',
      public: false,
    });
    const told = 'a: A new cartridge is on its way to you and arrives on Monday.';
    expect(findSolution(conversation(...lines, told))).toMatchObject({
      entryId: '3',
      public: true,
    });
  });

  it('is unknown where only others spoke', () => {
    expect(solutionOf('c: It leaks.', 'o: I have the same problem with mine, any news on it')).toBe(
      undefined,
    );
  });

  it('ends at a sentence where there is a lot of it', () => {
    const long = Array.from({ length: 60 }, (_, n) => `Step ${n} is to turn the screw.`).join(' ');
    const [, words = ''] = solutionOf('c: It is loose.', `a: ${long}`) ?? [];
    expect(words.length).toBeLessThanOrEqual(700);
    expect(words).toMatch(/screw\.$/);
  });

  it('is found in Japanese', () => {
    expect(
      solutionOf(
        'c: ログインできません。',
        'a: お問い合わせありがとうございます。パスワードを再設定するとログインできるようになります。よろしくお願いいたします。',
        'c: できました。ありがとうございます。',
      ),
    ).toEqual(['2', 'パスワードを再設定するとログインできるようになります。']);
  });
});
