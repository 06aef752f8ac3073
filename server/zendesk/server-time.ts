import { exchange, type Transport } from './client.ts';

/**
 * What time it is at a Zendesk account, by the header every answer has (RFC 9110, `Date`): whole seconds. Asked as
 * nobody, which Zendesk answers for `/users/me`.
 *
 * @returns `undefined` when the answer does not say
 * @throws ZendeskError without an answer
 */
export async function readServerTime(
  transport: Transport,
  origin: string,
): Promise<Date | undefined> {
  const response = await exchange(
    transport,
    origin,
    { method: 'GET', path: '/api/v2/users/me', name: 'users/me' },
    {},
  );
  await response.body?.cancel();
  const at = Date.parse(response.headers.get('date') ?? '');
  return Number.isFinite(at) ? new Date(at) : undefined;
}
