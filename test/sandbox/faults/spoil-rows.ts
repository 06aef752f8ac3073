/**
 * An answer whose rows came twice or out of order, as exports do when records change between pages:
 * every third row stands a second time at the end, or the later half stands before the earlier one.
 * Answers without rows stay as they are.
 */
export async function spoilRows(
  response: Response,
  how: 'repeat-rows' | 'shuffle-rows',
): Promise<Response> {
  if (!response.ok) return response;
  const body = (await response.json()) as Record<string, unknown>;
  const [name, rows] = Object.entries(body).find(([, value]) => Array.isArray(value)) ?? [];
  if (name !== undefined && Array.isArray(rows)) {
    const spoilt = how === 'repeat-rows' ? repeated(rows) : swapped(rows);
    body[name] = spoilt;
    if (body['count'] === rows.length) body['count'] = spoilt.length;
  }
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return new Response(JSON.stringify(body), { status: response.status, headers });
}

function repeated(rows: readonly unknown[]): unknown[] {
  return [...rows, ...rows.filter((_, index) => index % 3 === 0)];
}

function swapped(rows: readonly unknown[]): unknown[] {
  const half = Math.ceil(rows.length / 2);
  return [...rows.slice(half), ...rows.slice(0, half)];
}
