import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Sandbox } from '../sandbox.ts';
import { addThread } from './add-thread.ts';
import { pastSandbox } from './past-sandbox.ts';
import { threadLine, type Thread } from './thread-line.ts';

/** A line of the file is no thread. `line` counts from 1. */
export class BadJsonLineError extends Error {
  readonly code = 'bad_json_line';
  readonly line: number;

  constructor(path: string, line: number, reason: string) {
    super(`${path}, line ${line}: ${reason}`);
    this.name = 'BadJsonLineError';
    this.line = line;
  }
}

/**
 * Loads the threads of a JSON Lines file as tickets of the account, the last line's thread newest, and
 * returns how many. `threadLine` tells the format; empty lines do not count. All or nothing: the first
 * bad line throws `BadJsonLineError` and leaves the account as it was. Tells no subscriber.
 */
export async function loadJsonLines(sandbox: Sandbox, path: string): Promise<number> {
  const content = await readFile(path, 'utf8');
  const threads = content
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(path, line, index + 1)]));
  const past = pastSandbox(sandbox);
  const nowMs = past.clock.now();
  threads.forEach((thread, index) => addThread(past, thread, nowMs, threads.length - index));
  return threads.length;
}

function parseLine(path: string, line: string, number: number): Thread {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new BadJsonLineError(path, number, `not JSON (${(cause as Error).message})`);
  }
  const parsed = threadLine.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new BadJsonLineError(path, number, z.prettifyError(parsed.error).replace(/\s+/g, ' '));
}
