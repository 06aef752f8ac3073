import { cleanHtml } from './clean-html.ts';

/**
 * Markup as a messaging conversation takes it, which knows no HTML: Zendesk turns what an app inserts there
 * into plain text with Markdown (developer.zendesk.com, Ticket editor, "Chat mode").
 */
export function htmlAsMarkdown(source: string): string {
  return inner(cleanHtml(source))
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

function inner(node: Node): string {
  return [...node.childNodes].map(write).join('');
}

function write(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element)) return '';
  const words = inner(node);
  switch (node.localName) {
    case 'br':
      return '\n';
    case 'a': {
      const href = node.getAttribute('href');
      return href === null || href === words ? words : `[${words}](${href})`;
    }
    case 'b':
    case 'strong':
      return `**${words}**`;
    case 'i':
    case 'em':
      return `*${words}*`;
    case 'li':
      return `- ${words.trim()}\n`;
    case 'p':
    case 'ul':
    case 'ol':
    case 'blockquote':
      return `${words}\n\n`;
    case 'div':
      return `${words}\n`;
    default:
      return words;
  }
}
