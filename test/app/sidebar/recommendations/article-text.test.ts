// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { articleText } from '../../../../app/sidebar/recommendations/article-text.ts';
import { cutArticle } from '../../../../app/sidebar/recommendations/cut-article.ts';
import {
  articleText as countedText,
  countLetters,
} from '../../../../server/conversation/article-text.ts';

const bodies: [name: string, html: string][] = [
  ['paragraphs and a list', '<p>One</p><p>two<br>three</p><ul><li>TARGET</li><li>b</li></ul>'],
  ['a table', '<table><tr><th>Plan</th><td>Free</td></tr><tr><td>TARGET</td></tr></table>'],
  ['headings and code', '<h2>Reset •</h2><pre>a\n  b</pre><div>c<div>TARGET</div></div>'],
  ['entities and blanks', '<p>a&nbsp;&amp; \u{1f600}\u200b</p>\n\n  <p> TARGET\t d </p>'],
  ['what is not read', 'a<script>b</script><style>c{}</style><template>d</template>TARGET'],
  ['words in words', '<p>See <b>bo</b>ld <img src="x.png" alt="y"><a href="/hc">TARGET</a>.</p>'],
  ['broken markup', '<div><p>One<li>two</div></b>TARGET</p>'],
];

/** Counts as the backend does. */
function rangeOf(html: string, words: string) {
  const text = countedText(html);
  const start = countLetters(text.slice(0, text.indexOf(words)));
  return { start, end: start + countLetters(words) };
}

describe('the text of an article', () => {
  it.each(bodies)('is placed by the letters that the backend counts, with %s', (_name, html) => {
    expect(cutArticle(articleText(html), rangeOf(html, 'TARGET'))?.text).toBe('TARGET');
  });

  it('is read line by line, with bullets', () => {
    const html = '<h2>Do this:</h2>\n<ul>\n<li>Stop <b>it</b></li>\n<li><p>Start it</p></li></ul>';
    const text = cutArticle(articleText(html), undefined)?.text.replace(/\n+/g, '\n');
    expect(text).toBe('Do this:\n• Stop it\n• Start it');
  });

  it('is shown from its beginning when it has become shorter than what was named', () => {
    expect(cutArticle('Short.', { start: 90, end: 120 })?.text).toBe('Short.');
  });

  it('loads and runs nothing', () => {
    expect(articleText('<img src=x onerror="globalThis.ran = true">seen')).toBe('seen');
    expect('ran' in globalThis).toBe(false);
  });
});
