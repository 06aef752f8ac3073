import type { Context } from 'hono';
import { stream } from 'hono/streaming';
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
  name: string,
  pieces: Iterable<string> | AsyncIterable<string>,
): Response {
  c.header('content-type', 'text/csv; charset=utf-8; header=present');
  c.header('content-disposition', `attachment; filename="${name}"`);
  return stream(c, async (out) => {
    await out.write(byteOrderMark);
    for await (const piece of pieces) {
      if (out.aborted) return;
      await out.write(piece);
    }
  });
}
