import { expect } from 'vitest';

/** The text of a file for spreadsheets, which has to begin with the mark by which they know UTF-8. */
export async function textWithMark(file: Response): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return new TextDecoder().decode(bytes);
}
