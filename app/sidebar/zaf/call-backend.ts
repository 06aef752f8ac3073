import type { z } from 'zod';
import { widgetAudience } from '../../../server/contract/widget.ts';
import type { ZafClient } from './client.ts';
import { sendRequest } from './send-request.ts';

export interface BackendCall<T> {
  /** From `backendOrigin`. */
  origin: string;
  /** Starts with a slash. */
  path: string;
  body: unknown;
  answer: z.ZodType<T>;
  /** Which install's secret signed the token; the backend looks the secret up by it. */
  installId: string;
  subject: string;
  /** Only a hint: the page writes the claims, so they prove nothing about the agent. */
  agentId: string;
  signal: AbortSignal;
}

/**
 * The only request to our backend. It goes through Zendesk's proxy, which signs a short-lived token
 * with the app's secure setting: neither the secret nor the token is ever in this page.
 * https://developer.zendesk.com/documentation/apps/app-developer-guide/making-api-requests-from-a-zendesk-app/
 *
 * @throws RequestError
 */
export function callBackend<T>(
  client: Pick<ZafClient, 'request'>,
  { origin, path, body, answer, installId, subject, agentId, signal }: BackendCall<T>,
): Promise<T> {
  return sendRequest(
    client,
    {
      url: `${origin}${path}`,
      type: 'POST',
      dataType: 'json',
      contentType: 'application/json',
      data: JSON.stringify(body),
      cors: false,
      secure: true,
      autoRetry: false,
      headers: { Authorization: 'Bearer {{jwt.token}}' },
      jwt: {
        algorithm: 'HS256',
        secret_key: '{{setting.widget_secret}}',
        expiry: 60,
        claims: { iss: installId, aud: widgetAudience, sub: subject, agent: agentId },
      },
    },
    answer,
    { deadlineMs: 10_000, signal },
  );
}
