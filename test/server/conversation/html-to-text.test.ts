import { describe, expect, it } from 'vitest';
import { htmlToText, tidy } from '../../../server/conversation/html-to-text.ts';
import { growthOf, rowOf } from '../../support/growth.ts';

describe('The text of a comment', () => {
  it.each([
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['Zendesk’s wrapping', '<div class="zd-comment" dir="auto"><p>Hi</p></div>', 'Hi'],
    ['line breaks', 'One<br>Two<br/>Three', 'One\nTwo\nThree'],
    ['lists', '<p>Steps:</p><ol><li>Open</li><li>Close</li></ol>', 'Steps:\n\n• Open\n\n• Close'],
    [
      'tables',
      '<table><tr><th>Order</th><td>17</td></tr><tr><td>a</td><td>b</td></tr></table>',
      'Order 17\n\na b',
    ],
    ['headings', '<h1>Title</h1>Text', 'Title\nText'],
    ['quotes', '<p>Yes</p><blockquote>Is it?</blockquote>', 'Yes\n\nIs it?'],
    [
      'what only emphasises',
      'a<b>b</b><i>c</i><span>d</span> <a href="https://x.example">e</a>',
      'abcd e',
    ],
    ['blanks between the tags', '<p>\n  One\n  two\t three </p>', 'One two three'],
    ['preformatted lines', '<pre>line 1\nline 2</pre>', 'line 1\nline 2'],
    [
      'entities',
      '&lt;b&gt; &amp; &quot;x&quot; &#8364; &nbsp;&hellip; &unknown;',
      '<b> & "x" € … &unknown;',
    ],
    ['an entity that was escaped twice', '&amp;lt;script&amp;gt;', '&lt;script&gt;'],
    ['attributes', '<p title="secret" data-x="y">seen</p>', 'seen'],
    ['pictures', 'before <img src="x" alt="logo"> after', 'before after'],
    ['markup that was never closed', '<p>One<div>Two<b>Three', 'One\n\nTwoThree'],
    ['markup that was closed too often', '</div></p>One</b>', 'One'],
    ['what only looks like markup', '1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['plain text', 'Just words', 'Just words'],
    ['nothing', '', ''],
    ['an empty comment', '<div><p>&nbsp;</p><br></div>', ''],
  ])('is read from %s', (_what, html, text) => {
    expect(htmlToText(html).text).toBe(text);
  });

  it.each([
    ['scripts', '<script>alert(1)</script>'],
    ['styles', '<style>p { color: red }</style>'],
    ['comments', '<!-- hidden --><!--[if mso]>hidden<![endif]-->'],
    ['templates', '<template>hidden</template>'],
    ['frames', '<iframe srcdoc="hidden">hidden</iframe>'],
    ['drawings', '<svg><title>hidden</title><text>hidden</text></svg>'],
    ['a title', '<title>hidden</title>'],
    ['what is for browsers without scripts', '<noscript>hidden</noscript>'],
  ])('has no %s in it', (_what, html) => {
    expect(htmlToText(`<p>seen${html}</p>`).text).toBe('seen');
  });
});

describe('Writing of every kind', () => {
  it.each([
    ['Arabic with its direction marks', '\u200fمرحبا \u202bبالعالم\u202c'],
    ['Hebrew', 'שלום עולם'],
    ['Persian with its joiners', 'می\u200cخواهم'],
    ['Hindi with its joiners', 'क्\u200dष'],
    ['Chinese', '订单没有送到。请帮忙'],
    ['Japanese', 'ログインできません。'],
    ['Korean', '결제가 안 돼요'],
    ['families', '👨‍👩‍👧‍👦'],
    ['skin colours', '👍🏽'],
    ['flags', '🇯🇵'],
    ['hearts with a selector', '❤️'],
    ['a Japanese name with a selector', '葛\u{e0100}城'],
    ['letters from beyond the first plane', '𠮷野家'],
  ])('is kept: %s', (_what, text) => {
    expect(htmlToText(`<p>${text}</p>`).text).toBe(text);
    expect(tidy(text)).toBe(text);
  });

  it.each([
    ['tag characters', 'pay\u{e0069}\u{e0067}\u{e006e}\u{e006f}\u{e0072}\u{e0065} now', 'pay now'],
    ['zero-width spaces', 'pa\u200by\u2060 no\ufeffw', 'pay now'],
    ['soft hyphens', 'pay\u00adment', 'payment'],
    ['rows of variation selectors', 'pay\ufe01\ufe05\u{e0110}\u{e0133} now', 'pay now'],
    ['control characters', 'pay\u0000\u0007\u001b now\u007f', 'pay now'],
    ['half a character, as a cut leaves it', 'pay now \ud83d', 'pay now'],
    ['the other half', '\ude00pay now', 'pay now'],
  ])('is kept without %s, which carry what nobody sees', (_what, text, kept) => {
    expect(tidy(text)).toBe(kept);
    expect(htmlToText(`<p>${text}</p>`).text).toBe(kept);
  });

  it('is brought to one form, so that equal words are equal', () => {
    expect(tidy('Cafe\u0301')).toBe('Caf\u00e9');
  });

  it('has single blanks and at most one empty line', () => {
    expect(tidy(' One \t two\u00a0 three \r\n\r\n\r\n \n four\u2028five ')).toBe(
      'One two three\n\nfour\nfive',
    );
  });
});

describe('Hostile and huge comments', () => {
  it.each(['div', 'span', 'b', 'blockquote', 'ul><li', 'font', 'table><tr><td'])(
    'nested fifty thousand deep in <%s> are read all the same',
    (tag) => {
      const tags = `<${tag}>`.repeat(50_000);
      expect(
        htmlToText(`${tags}the end`)
          .text.replace(/[•\s]+/g, ' ')
          .trim(),
      ).toBe('the end');
    },
  );

  it.each<[string, (length: number) => string]>([
    ['words', (length) => `<p>${rowOf('word ')(length)}</p>`],
    ['empty lines', rowOf('<br>')],
    ['blanks', rowOf(' ')],
    ['blanks and line breaks in turn', rowOf(' \n')],
    ['links within links', rowOf('<a href="#"><b><p>x')],
    ['styles', (length) => `<p style="${rowOf('color:red;')(length)}">x</p>`],
    ['one endless style', (length) => `<p style="font:${rowOf('0')(length)}">x</p>`],
    ['one endless number', (length) => `<p style="opacity:${rowOf('0')(length)}x">x</p>`],
    ['blanks before no importance', (length) => `<p style="top:!${rowOf(' ')(length)}x">x</p>`],
    ['open brackets', rowOf('<')],
    ['ampersands', rowOf('&')],
    ['an unclosed comment in a style', (length) => `<p style="${rowOf('/*')(length)}">x</p>`],
  ])('of %s take time by their length', (_what, row) => {
    expect(growthOf(htmlToText, row)).toBeLessThan(3);
  });
});
