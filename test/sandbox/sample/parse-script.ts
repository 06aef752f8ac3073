import type { Span, Turn } from './conversation.ts';

/**
 * Reads a written conversation into its turns. A line such as `@sam +20m note file=log.txt` begins a
 * turn: who speaks, how long after the turn before, and what is special about it; the lines below it
 * are what was said. Leading blanks of a line do not count, so scripts may be indented, and a line
 * that only mentions somebody (`@sam can you look?`) is text. Throws for text that belongs to nobody.
 */
export function parseScript(script: string): Turn[] {
  const turns: Turn[] = [];
  for (const line of script.split('\n').map((raw) => raw.trim())) {
    const current = turns.at(-1);
    if (HEADER.test(line)) turns.push(parseHeader(line));
    else if (current) current.text += `${line}\n`;
    else if (line !== '') throw new Error(`Nobody says "${line}"`);
  }
  return turns.map((turn) => ({ ...turn, text: turn.text.trim() }));
}

const HEADER = /^@\w+( \+\d+[mhd])?( (note|html|voice|redacted|file=\S+))*$/;

function parseHeader(line: string): Turn {
  const [who = '', ...words] = line.slice(1).split(' ');
  const after = words.find((word) => word.startsWith('+'))?.slice(1) ?? '0m';
  const files = words.filter((word) => word.startsWith('file=')).map((word) => word.slice(5));
  return {
    by: who as Turn['by'],
    after: after as Span,
    text: '',
    note: words.includes('note'),
    html: words.includes('html'),
    voice: words.includes('voice'),
    redacted: words.includes('redacted'),
    files,
  };
}
