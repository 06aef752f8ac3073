import type { Locator, Page } from 'playwright-core';

/** Takes the file behind a link. @returns what it is saved as, and what is in it */
export async function download(page: Page, link: Locator): Promise<{ name: string; file: Buffer }> {
  const [begun] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const parts: Buffer[] = [];
  for await (const part of await begun.createReadStream()) parts.push(part as Buffer);
  return { name: begun.suggestedFilename(), file: Buffer.concat(parts) };
}

/**
 * A file for spreadsheets, told from other text by its byte order mark.
 *
 * @returns what it is saved as, its first line, and its others by the names there
 */
export async function downloadCsv(
  page: Page,
  link: Locator,
): Promise<{ name: string; head: string; rows: Record<string, string>[] }> {
  const { name, file } = await download(page, link);
  const text = file.toString();
  if (!text.startsWith('\uFEFF')) throw new Error(`${name} has no byte order mark.`);
  const [head = '', ...lines] = text.slice(1).trimEnd().split('\r\n');
  const columns = cellsOf(head);
  const rows = lines.map((line) =>
    Object.fromEntries(cellsOf(line).map((value, at) => [columns[at] ?? '', value])),
  );
  return { name, head, rows };
}

/** A comma between quotation marks is part of a cell. */
const cellsOf = (line: string) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
