import { Readable } from 'node:stream';
import type { Context } from 'hono';
import { failureFields, type Log } from '../log.ts';
import type { AppEnv } from './env.ts';

/** Without it, spreadsheet programs on Windows read UTF-8 as something else, and names come out garbled. */
const byteOrderMark = '\uFEFF';

/**
 * Answers with a file for spreadsheets.
 *
 * @param name what it is saved as
 * @param pieces its text, a piece at a time: it may be long
 */
export function sendCsv(
  c: Context<AppEnv>,
  log: Log,
  name: string,
  pieces: Iterable<string> | AsyncIterable<string>,
): Response {
  const text = Readable.from(withMark(pieces));
  // It ends the connection, too: a file that breaks off must not look whole.
  text.once('error', (failure) =>
    log.error('A file broke off', { name, ...failureFields(failure) }),
  );
  c.header('content-type', 'text/csv; charset=utf-8; header=present');
  c.header('content-disposition', `attachment; filename="${name}"`);
  return c.body(Readable.toWeb(text) as ReadableStream);
}

async function* withMark(pieces: Iterable<string> | AsyncIterable<string>): AsyncIterable<Buffer> {
  yield Buffer.from(byteOrderMark);
  for await (const piece of pieces) yield Buffer.from(piece);
}
