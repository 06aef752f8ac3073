import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../server/conversation/html-to-text.ts';
import { growthOf } from '../../support/growth.ts';

const readUnder = (sheet: string): string =>
  htmlToText(`<style>${sheet}</style><p>seen <span class="a" id="b">secret</span></p>`).text;

describe('What style sheets hide', () => {
  it.each([
    '.a{display:none}',
    '#b { display : none !important }',
    'p{color:red} .c, span.a{display:none}',
    '/* } */ .a{/* { */display:none}',
    '@import url(x.css); .a{display:none}',
    '@media print{.c{color:red}} .a{display:none}',
    '@media all{.a{display:none}}',
    '@media only screen{.c{color:red} .a{display:none}}',
    '@font-face{font-family:x} .a{display:none}',
    '} .a{display:none}',
    '.a{visibility:hidden}',
    '.a{color:#fff}',
    '.a{font-size:0}',
    '.a{color:red} #b{color:white}',
    '.a{color:#123456} .a{background:#123456}',
  ])('is left out: %s', (sheet) => {
    expect(readUnder(sheet)).toBe('seen');
  });

  it.each([
    '.c{display:none}',
    '.a .c{display:none}',
    '@media print{.a{display:none}}',
    '@media (max-width:600px){.c{color:red}.a{display:none}}',
    '@media screen and (max-width:600px){.a{display:none}}',
    '@supports (x:y){@media all{.a{display:none}}}',
    '/* .a{display:none}',
    '.a{display:none',
    '.a{display:none} .a{display:inline}',
    '.a{color:#fff;background:#000}',
  ])('is kept where it may not apply: %s', (sheet) => {
    expect(readUnder(sheet)).toBe('seen secret');
  });

  it('reads two hundred rules of a sheet and no more: longer ones are newsletters', () => {
    const rules = (count: number) => '.c{color:red}'.repeat(count);
    expect(readUnder(`${rules(199)}.a{display:none}`)).toBe('seen');
    expect(readUnder(`${rules(200)}.a{display:none}`)).toBe('seen secret');
  });

  it.each(['@', '@{', '@media all{', '@a{b{}', '/* ', '{', '}', 'a{', ';', '.a{display:none}'])(
    'takes time by the length of a sheet alone, also for rows of %j',
    (piece) => {
      // A sheet is read to 40,000 characters.
      const sheet = (length: number) =>
        `<style>${piece.repeat(length).slice(0, length / 2)}</style><p class="a">seen</p>`;
      expect(growthOf(htmlToText, sheet)).toBeLessThan(3);
    },
  );
});
