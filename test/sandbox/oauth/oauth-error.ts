import { ZendeskError } from '../errors/zendesk-error.ts';

/** What the token endpoint answers when it refuses; the texts of a live account where they are known. */
const DESCRIPTIONS = {
  invalid_grant:
    'The provided access grant is invalid, expired, or revoked (e.g. invalid assertion, expired authorization token, bad end-user password credentials, or mismatching authorization code and redirection URI).',
  invalid_client:
    'Client authentication failed (e.g. unknown client, no client authentication included, or unsupported authentication method).',
  invalid_scope: 'The requested scope is invalid, unknown, or malformed.',
  invalid_request:
    'The request is missing a required parameter or includes an invalid parameter value.',
  unauthorized_client: 'The client is not authorized to use this grant type.',
  unsupported_grant_type:
    'The authorization grant type is not supported by the authorization server.',
} as const;

export type OAuthErrorCode = keyof typeof DESCRIPTIONS;

/** A refusal in OAuth's envelope: 401 for an unknown client, else 400. */
export function oauthError(
  code: OAuthErrorCode,
  description: string = DESCRIPTIONS[code],
): ZendeskError {
  return new ZendeskError(code === 'invalid_client' ? 401 : 400, {
    error: code,
    error_description: description,
  });
}
