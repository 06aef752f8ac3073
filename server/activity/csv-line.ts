/**
 * One line of a file for spreadsheets (RFC 4180). Words of others come into it, and a spreadsheet takes what begins with
 * one of these for a formula: an apostrophe before it makes it text (owasp.org, "CSV Injection").
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) ? `'${text}` : text;
  return /[",\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
