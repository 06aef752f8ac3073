/** An article's text as the HTML the help centre keeps: `## ` headings, `- ` lists, paragraphs. */
export function articleHtml(text: string): string {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      if (block.startsWith('## ')) return `<h2>${escaped(block.slice(3))}</h2>`;
      if (!block.startsWith('- ')) return `<p>${escaped(block)}</p>`;
      const items = block.split('\n').map((line) => `<li>${escaped(line.replace(/^- /, ''))}</li>`);
      return `<ul>${items.join('')}</ul>`;
    })
    .join('\n');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
