// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { articleText } from '../../../../app/sidebar/recommendations/article-text.ts';
import { htmlToText } from '../../../../server/conversation/html-to-text.ts';

const bodies: [name: string, html: string][] = [
  ['paragraphs and lists', '<p>One</p><p>two<br>three</p><ul><li>a</li><li>b <b>c</b></li></ul>'],
  ['a table', '<table><tr><th>Plan</th><td>Free</td></tr><tr><td>x</td></tr></table>'],
  ['headings and code', '<h2>Reset</h2><pre>a\n  b</pre><div>c<div>d</div></div>'],
  ['entities and blanks', '<p>a&nbsp;&amp; b\u200b</p>\n\n  <p> c\t d </p>'],
  [
    'what is not to be seen',
    'a<script>b</script><style>c{}</style><p style="display: none">d</p>e',
  ],
  ['a picture among words', '<p>See <img src="x.png" alt="y"> <a href="/hc">here</a>.</p>'],
  ['nothing', ''],
];

describe('the visible text of an article', () => {
  it.each(bodies)('is the one in which the backend counts: %s', (_name, html) => {
    expect(articleText(html)).toBe(htmlToText(html).text);
  });

  it('loads and runs nothing', () => {
    expect(articleText('<img src=x onerror="globalThis.ran = true">seen')).toBe('seen');
    expect('ran' in globalThis).toBe(false);
  });
});
