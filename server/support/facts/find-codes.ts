import type { Token } from '../read-tokens.ts';
import type { CodeFact } from './fact.ts';

/** From so many digits on a number is the name of something and no count. */
const leastDigits = 5;
const shortestPart = 3;
const longestRun = 6;

/** Order numbers, error codes and the like: letters and digits together, a long number, a number after "#". */
export function findCodes(tokens: Token[], used: boolean[]): CodeFact[] {
  const codes: CodeFact[] = [];
  for (const [at, token] of tokens.entries()) {
    if (used[at] || (token.kind !== 'code' && !isLong(token))) continue;
    used[at] = true;
    codes.push({ key: codeKey(token.raw), word: token.raw });
  }
  return codes;
}

/** Every way the codes and figures of a passage may be written: whole, in parts, put together. */
export function findRuns(tokens: Token[]): Set<string> {
  const runs = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (!/\d/.test(token.raw)) continue;
    const key = codeKey(token.raw);
    runs.add(key);
    for (const part of token.raw.split(/[^\p{L}\p{N}]+/u)) {
      if (part.length >= shortestPart) runs.add(part.toLowerCase());
    }
    const before = tokens[at - 1];
    if (before?.kind === 'word' && before.raw.length <= longestRun && /^\p{Lu}+$/u.test(before.raw))
      runs.add(`${before.raw.toLowerCase()}${key}`);
    let joined = key;
    for (let next = at + 1; next < at + longestRun; next += 1) {
      const follower = tokens[next];
      if (follower?.kind !== 'figure' && follower?.kind !== 'code') break;
      joined += codeKey(follower.raw);
      runs.add(joined);
    }
  }
  return runs;
}

function isLong({ kind, raw }: Token): boolean {
  if (kind !== 'figure') return false;
  const digits = raw.replace(/\D/g, '').length;
  if (raw.startsWith('#')) return true;
  // "12.4.1" is a version, "0182-9934" a number of something; "14:30" and "1.200,50" are neither.
  return (
    (digits >= leastDigits && !/[.,:]/.test(raw)) ||
    (/^\d+\.\d+\.\d+/.test(raw) && !/^\d{1,3}(?:\.\d{3})+$/.test(raw)) ||
    /^\d+-\d+$/.test(raw)
  );
}

function codeKey(raw: string): string {
  return raw.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
