import type { Mode } from '../config.ts';

/**
 * The three headers by which a marketplace app names itself on every call of its backend
 * (developer.zendesk.com, "Request header requirements for marketplace apps"); none when self-hosted.
 */
export function marketplaceHeaders(mode: Mode): Record<string, string> {
  if (mode.name === 'self-hosted') return {};
  return {
    'X-Zendesk-Marketplace-Name': mode.headers.name,
    'X-Zendesk-Marketplace-Organization-Id': mode.headers.organizationId,
    'X-Zendesk-Marketplace-App-Id': mode.headers.appId,
  };
}
