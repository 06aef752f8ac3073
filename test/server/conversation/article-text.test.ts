import { describe, expect, it } from 'vitest';
import { articleText, countLetters } from '../../../server/conversation/article-text.ts';

describe('the text of an article', () => {
  it('is what stands between its tags, scripts and styles aside, with words kept apart', () => {
    const html =
      '<style>p{}</style><h2>Return&nbsp;it</h2><p>Print <b>the</b> label<br>and go.</p><script>x()</script>';
    expect(articleText(html).replace(/\s+/g, ' ').trim()).toBe('Return it Print the label and go.');
  });

  it('has the letters of the body in order, and no others, so that a passage can be counted', () => {
    const html = '<ul><li>One &amp; two</li><li>“drei” 🎉</li></ul>';
    expect(articleText(html).replace(/\s/g, '')).toBe('One&two“drei”🎉');
    expect(countLetters(' a\u00a0b\n🎉 ')).toBe(4);
  });

  it('is read of a body nested thousands deep', () => {
    expect(articleText(`${'<div>'.repeat(20_000)}deep`).trim()).toBe('deep');
  });
});
